import { mount, unmount, type ComponentProps } from 'svelte';
import FailureLine from './FailureLine.svelte';

let shown: Record<string, unknown> | null = null;

/** Shows a line over the page, in place of any that is there. It is not part of the app's own tree, which may not have started. */
export function showFailure(line: Omit<ComponentProps<typeof FailureLine>, 'onclose'>): void {
  hideFailure();
  shown = mount(FailureLine, { target: document.body, props: { ...line, onclose: hideFailure } });
}

/** Takes the line away, if there is one. */
export function hideFailure(): void {
  if (shown) void unmount(shown);
  shown = null;
}
