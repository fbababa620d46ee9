import type { Attachment } from 'svelte/attachments';
import type { Wheel } from './wheel-axis';

/** Hands the wheel over an element on, with x from the left end of the axis, which `plot` spans. */
export function axisWheel(
  plot: () => HTMLElement | undefined,
  turn: (wheel: Wheel, x: number) => void
): Attachment<HTMLElement> {
  return (element) => {
    const heard = (event: WheelEvent) => {
      const box = plot()?.getBoundingClientRect();
      if (!box) return;
      event.preventDefault();
      turn(event, Math.min(Math.max(event.clientX - box.left, 0), box.width));
    };
    // Said outright: it stops the page's own scrolling and zooming.
    element.addEventListener('wheel', heard, { passive: false });
    return () => element.removeEventListener('wheel', heard);
  };
}
