import { overlaps } from '$lib/core/time/span';
import type { Bin } from './bins';
import type { Scale } from './scale';

/** The least that a bar rises, so that a lone event beside a busy day is seen; of 100. */
const LEAST = 5;

/**
 * The bars of the bins on the axis as one SVG path: x in pixels, y from 0 (the top, the fullest of all bins)
 * to 100 (the ground). Bars keep a hairline apart where there is room.
 */
export function barsPath(bins: readonly Bin[], scale: Scale): string {
  const fullest = bins.reduce((most, { count }) => Math.max(most, count), 0);
  return bins
    .filter((bin) => overlaps(bin, scale.axis))
    .map(({ from, to, count }) => {
      const left = scale.x(from);
      const width = scale.x(to) - left;
      const gap = width > 6 ? 1 : width > 3 ? 0.5 : 0;
      const height = Math.max(LEAST, (100 * count) / fullest);
      return `M${round(left + gap / 2)} 100v${round(-height)}h${round(width - gap)}V100z`;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
