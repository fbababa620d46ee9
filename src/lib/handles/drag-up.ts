import type { Attachment } from 'svelte/attachments';

/** A drag: a handle is taken, moved, and released. */
type Drag = {
  taken(event: PointerEvent): void;
  /** `distance` is how far the pointer is now above where it took the handle, in pixels. */
  moved(distance: number, event: PointerEvent): void;
  released?(event: PointerEvent): void;
};

/** Lets an element be dragged up and down, by finger or by the first mouse button, which may leave it meanwhile. */
export function dragUp({ taken, moved, released }: Drag): Attachment<HTMLElement> {
  return (element) => {
    const stop = new AbortController();
    const { signal } = stop;
    /** Where the pointer took the handle, in pixels from the top of the page; null when not dragging. */
    let takenAt: number | null = null;
    const take = (event: PointerEvent) => {
      if (event.button !== 0) return;
      element.setPointerCapture(event.pointerId);
      takenAt = event.clientY;
      taken(event);
    };
    const move = (event: PointerEvent) => {
      if (takenAt !== null) moved(takenAt - event.clientY, event);
    };
    const release = (event: PointerEvent) => {
      if (takenAt !== null) released?.(event);
      takenAt = null;
    };
    element.addEventListener('pointerdown', take, { signal });
    element.addEventListener('pointermove', move, { signal });
    element.addEventListener('pointerup', release, { signal });
    element.addEventListener('pointercancel', release, { signal });
    return () => stop.abort();
  };
}
