import type { Attachment } from 'svelte/attachments';
import { swipedDays } from './swiped-days';

/** Steps a day when a finger swipes over an element, whose style leaves only up and down to the browser (`touch-action: pan-y`). */
export function swipeDays(step: (days: -1 | 1) => void): Attachment<HTMLElement> {
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
      const days = swipedDays(event.clientX - start.clientX, event.clientY - start.clientY);
      start = null;
      if (days !== 0) step(days);
    };
    const cancel = () => (start = null);
    element.addEventListener('pointerdown', down, { signal });
    element.addEventListener('pointerup', up, { signal });
    element.addEventListener('pointercancel', cancel, { signal });
    return () => stop.abort();
  };
}
