/** What a key does to a slider; `hours` only to a slider of one thumb. */
export type SliderMove =
  | { by: 'days' | 'hours'; step: 1 | -1 }
  | { to: 'next' | 'previous' | 'first' | 'last' }
  | { to: 'day' };

/**
 * The move that a key asks for, or null. Page Up goes to the later event, as WAI-ARIA's sliders increase;
 * Escape leaves an hour for its day.
 */
export function sliderMove({
  key,
  shiftKey
}: {
  key: string;
  shiftKey: boolean;
}): SliderMove | null {
  const by = shiftKey ? 'hours' : 'days';
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return { by, step: 1 };
    case 'ArrowLeft':
    case 'ArrowDown':
      return { by, step: -1 };
    case 'PageUp':
      return { to: 'next' };
    case 'PageDown':
      return { to: 'previous' };
    case 'Home':
      return { to: 'first' };
    case 'End':
      return { to: 'last' };
    case 'Escape':
      return { to: 'day' };
    default:
      return null;
  }
}
