import { nextItem } from '$lib/core/view/next-item';

/** Moves the focus from row to row of a list that stands whole, by arrow keys, Home and End: the `onkeydown` of what holds the rows. */
export function moveBetweenRows(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-event]')].filter(
    (button) => button.checkVisibility()
  );
  const at = buttons.findIndex((button) => button === event.target);
  const next = at < 0 ? null : nextItem(event.key, at, buttons.length);
  if (next === null) return;
  event.preventDefault();
  buttons[next]?.focus();
}
