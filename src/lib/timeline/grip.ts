import type { Span } from '$lib/core/time/span';

/** What a pointer takes hold of: an end of a range, the window itself, or the free track. */
export type Grip = 'from' | 'to' | 'body' | 'track';

/**
 * What lies under a pointer at `x`, for a thumb drawn over `thumb` (all in pixels along the axis). The thumb can be
 * taken hold of over at least `reach` pixels; the ends of a range lie outside it, so that a
 * range of one narrow day still has a body.
 */
export function gripAt(x: number, thumb: Span, reach: number, range: boolean): Grip {
  const width = thumb.to - thumb.from;
  if (range) {
    const inner = Math.min(reach / 2, width / 4);
    if (x >= thumb.from - reach && x < thumb.from + inner) return 'from';
    if (x >= thumb.to - inner && x < thumb.to + reach) return 'to';
    return x >= thumb.from && x < thumb.to ? 'body' : 'track';
  }
  const slack = Math.max(0, (reach - width) / 2);
  return x >= thumb.from - slack && x < thumb.to + slack ? 'body' : 'track';
}
