import type { Attachment } from 'svelte/attachments';
import type { ChartGesture } from './chart-gesture';

/** Hands the pointers on an element to a gesture, with x from the left end of the axis, which `plot` spans. */
export function chartPointer(
  gesture: ChartGesture,
  plot: () => HTMLElement | undefined
): Attachment<HTMLElement> {
  return (element) => {
    const stop = new AbortController();
    const xOf = (event: PointerEvent) =>
      event.clientX - (plot()?.getBoundingClientRect().left ?? 0);
    const listen = (type: string, heard: (event: PointerEvent) => void) =>
      element.addEventListener(type, (event) => heard(event as PointerEvent), {
        signal: stop.signal
      });

    listen('pointerdown', (event) => {
      if (event.button !== 0) return;
      // Without this a mouse would take the focus from the slider and select labels.
      event.preventDefault();
      element.setPointerCapture(event.pointerId);
      const strip =
        event.target instanceof Element && event.target.closest('[data-strip]') !== null;
      gesture.down(event.pointerId, xOf(event), { strip, finger: event.pointerType === 'touch' });
    });
    listen('pointermove', (event) => gesture.move(event.pointerId, xOf(event)));
    listen('pointerup', (event) => gesture.up(event.pointerId));
    listen('pointercancel', (event) => gesture.up(event.pointerId, false));
    return () => stop.abort();
  };
}
