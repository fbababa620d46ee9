import type { LineBasis } from '../core/movement/line-basis';
import type { Progress } from '../core/movement/journey-progress';

/** A line's look: width in pixels; dashes in widths. */
export type LegLine = { width: number; opacity: number; dashes?: number[] };

/** How a leg is drawn, by its progress. From the bottom line to the top; `within` is the part travelled within the window. */
export const LEG_LINES: [Progress | 'within', LegLine][] = [
  ['past', { width: 1, opacity: 0.3 }],
  ['ahead', { width: 1, opacity: 0.7 }],
  ['underway', { width: 2, opacity: 0.9, dashes: [2, 2.5] }],
  ['travelled', { width: 1.5, opacity: 0.6 }],
  ['fresh', { width: 1.5, opacity: 0.6 }],
  ['within', { width: 3.5, opacity: 1 }]
];

/** A leg with an unknown way is dotted, a presumed one dashed and dotted, and both slightly thinner. */
const DASHES: Record<Exclude<LineBasis, 'given'>, number[]> = {
  presumed: [4, 2.5, 0.5, 2.5],
  unknown: [0.5, 4]
};
const THINNER = 0.75;

/** The look of a leg's line by what it rests on. */
export function lineOnBasis(line: LegLine, basis: LineBasis): LegLine {
  if (basis === 'given') return line;
  return { ...line, width: line.width * THINNER, dashes: DASHES[basis] };
}
