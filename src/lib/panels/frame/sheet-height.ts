const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
/** How much of a phone's screen the panel takes. */
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** The height after a press of the handle: it cycles through them. */
export function cycled(height: SheetHeight): SheetHeight {
  return SHEET_HEIGHTS[(SHEET_HEIGHTS.indexOf(height) + 1) % SHEET_HEIGHTS.length] ?? 'half';
}

/** The height after a key on the handle; null if the key does not change it. */
export function heightByKey(height: SheetHeight, key: string): SheetHeight | null {
  const at = SHEET_HEIGHTS.indexOf(height);
  switch (key) {
    case 'ArrowUp':
      return SHEET_HEIGHTS[at + 1] ?? height;
    case 'ArrowDown':
      return SHEET_HEIGHTS[at - 1] ?? height;
    case 'Home':
      return 'peek';
    case 'End':
      return 'full';
    default:
      return null;
  }
}

/** How long a thrown sheet is assumed to keep moving, in milliseconds. */
const THROW = 150;

/**
 * The height where a dragged sheet comes to rest: the one nearest to where it would be after keeping its speed (pixels a
 * millisecond, upwards) for a moment. `pixels` gives each height on this screen.
 */
export function snapped(
  height: number,
  speed: number,
  pixels: Record<SheetHeight, number>
): SheetHeight {
  const aim = height + speed * THROW;
  return SHEET_HEIGHTS.reduce((best, one) =>
    Math.abs(pixels[one] - aim) < Math.abs(pixels[best] - aim) ? one : best
  );
}
