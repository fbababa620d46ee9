import type { Progress } from '../core/movement/journey-progress';

/** A line's look: width in pixels; dashes in widths. */
export type LegLine = { width: number; opacity: number; dashes?: [number, number] };

/** How a leg is drawn, by its progress. From the bottom line to the top; `within` is the part travelled within the window. */
export const LEG_LINES: [Progress | 'within', LegLine][] = [
  ['past', { width: 1, opacity: 0.3 }],
  ['ahead', { width: 1, opacity: 0.7 }],
  ['underway', { width: 2, opacity: 0.9, dashes: [2, 2.5] }],
  ['travelled', { width: 1.5, opacity: 0.6 }],
  ['fresh', { width: 1.5, opacity: 0.6 }],
  ['within', { width: 3.5, opacity: 1 }]
];

/** A leg with an unknown way is dotted, and slightly thinner. */
export const UNROUTED_DOTS: [number, number] = [0.5, 4];
export const UNROUTED_WIDTH = 0.75;
