import type { Attachment } from 'svelte/attachments';

/** How far a finger must go sideways, in pixels, and how many times as far as up or down. */
const FAR = 48;
const STEEP = 2;

/** Calls back with 1 for a swipe to the left, which is on to the next, and with -1 for one to the right. */
export function swipes(onswipe: (by: 1 | -1) => void): Attachment<HTMLElement> {
  return (element) => {
    let from: Touch | null = null;
    const begin = ({ touches }: TouchEvent) => {
      from = touches.length === 1 ? (touches[0] ?? null) : null;
    };
    const end = ({ changedTouches }: TouchEvent) => {
      const [to] = changedTouches;
      if (!from || !to) return;
      const across = to.clientX - from.clientX;
      const along = Math.abs(to.clientY - from.clientY);
      from = null;
      if (Math.abs(across) >= Math.max(FAR, STEEP * along)) onswipe(across < 0 ? 1 : -1);
    };
    element.addEventListener('touchstart', begin, { passive: true });
    element.addEventListener('touchend', end, { passive: true });
    return () => {
      element.removeEventListener('touchstart', begin);
      element.removeEventListener('touchend', end);
    };
  };
}
