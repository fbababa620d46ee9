import fc from 'fast-check';
import { axisScale } from '../../src/lib/timeline/scale';
import { randomPart, randomWarp } from '../random-warp';

/** Scales of phones and desks, with and without breaks, from six hours to the whole atlas. */
export const randomScale = fc
  .tuple(
    randomWarp,
    randomPart,
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.integer({ min: 320, max: 2400 })
  )
  .map(([{ warp, start, end }, part, zoom, width]) => {
    const whole = warp.at(end) - warp.at(start);
    const length = whole ** zoom;
    const first = warp.at(start) + part * (whole - length);
    return axisScale({ from: warp.day(first), to: warp.day(first + length) }, width, warp);
  });
