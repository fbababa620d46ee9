/** The shapes of a status sign, on a square of 20 units; its stroke is 2 wide. */
export const RING = { cx: 10, cy: 10, r: 8 };
/** Fills the left half of the ring: disputed. */
export const HALF = 'M10 2a8 8 0 0 0 0 16z';
/** Strikes the ring through: retracted. */
export const STRIKE = 'M3.2 16.8 16.8 3.2';
/** Dashes of the ring: planned. */
export const RING_DASHES = '3.2 2.4';
