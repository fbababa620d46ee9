import type { Attachment } from 'svelte/attachments';
import { swipedBy } from './swiped-by';

/** Calls back when a finger swipes over an element, whose style leaves only up and down to the browser (`touch-action: pan-y`): with 1 to the left, which is on to the next, and with -1 to the right. */
export function swipes(onswipe: (by: -1 | 1) => void): Attachment<HTMLElement> {
  return (element) => {
    const stop = new AbortController();
    const { signal } = stop;
    let start: PointerEvent | null = null;
    const down = (event: PointerEvent) => {
      // A second finger makes it something else.
      start = event.pointerType === 'touch' && event.isPrimary ? event : null;
    };
    const up = (event: PointerEvent) => {
      if (event.pointerId !== start?.pointerId) return;
      const by = swipedBy(event.clientX - start.clientX, event.clientY - start.clientY);
      start = null;
      if (by !== 0) onswipe(by);
    };
    const cancel = () => (start = null);
    element.addEventListener('pointerdown', down, { signal });
    element.addEventListener('pointerup', up, { signal });
    element.addEventListener('pointercancel', cancel, { signal });
    return () => stop.abort();
  };
}
