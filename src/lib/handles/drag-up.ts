import type { Attachment } from 'svelte/attachments';

/** What a drag does: a handle is taken, moved, and let go. */
type Drag = {
  taken(event: PointerEvent): void;
  /** `distance` is how far the pointer now is above where it took the handle, in pixels. */
  moved(distance: number, event: PointerEvent): void;
  released?(event: PointerEvent): void;
};

/** Lets an element be dragged up and down, by a finger or the first button of a mouse, which may leave it on the way. */
export function dragUp({ taken, moved, released }: Drag): Attachment<HTMLElement> {
  return (element) => {
    const stop = new AbortController();
    const { signal } = stop;
    /** Where the pointer took the handle, in pixels from the top of the page; null while nobody drags. */
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
