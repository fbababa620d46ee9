import fc from 'fast-check';
import { warpOf } from '../src/lib/core/time/warp';

/** Warps with up to eight breaks of ten days to ten years, some before 1970, each drawn as long as one to nine days. */
export const randomWarp = fc
  .tuple(
    fc.integer({ min: -20_000, max: 30_000 }),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 10, max: 3650 })), {
      maxLength: 8
    }),
    fc.double({ min: 1, max: 9, noNaN: true })
  )
  .map(([start, lengths, length]) => {
    let day = start;
    const breaks = lengths.map(([busy, silent]) => {
      const from = day + busy;
      day = from + silent;
      return { from, to: day };
    });
    return { warp: warpOf(breaks, length), start, end: day + 30 };
  });

/** A fraction from 0 to 1. */
export const randomPart = fc.double({ min: 0, max: 1, noNaN: true });
