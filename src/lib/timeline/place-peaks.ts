import { labelWidth } from './ticks';

/** A chief event on the axis: which of the atlas's events it is, its name, where it lies in pixels, and what it weighs against others. */
export type PeakMark = { row: number; label: string; x: number; weight: number };

/** The same with the middle of its name, in pixels. */
export type PlacedPeak = PeakMark & { labelX: number };

/** The least space between two names, in pixels. */
const SPACE = 8;
/** How far the name goes beyond its place on the axis, where it stands aside, in pixels. */
const BESIDE = 4;

/**
 * The names that fit over an axis `width` pixels long, in order of place: each over its place, in the middle or aside, none over
 * another or beyond an end. Of those that have no room beside one another, the heavier stays, and of equal ones the earlier.
 */
export function placePeaks(marks: readonly PeakMark[], width: number): PlacedPeak[] {
  const inSight = marks.filter(({ x }) => x >= 0 && x <= width);
  const placed: PlacedPeak[] = [];
  for (const mark of inSight.toSorted((a, b) => b.weight - a.weight || a.x - b.x)) {
    const half = labelWidth(mark.label) / 2;
    const clamped = Math.min(Math.max(mark.x, half), width - half);
    const middles = [clamped, mark.x + half - BESIDE, mark.x - half + BESIDE];
    const labelX = middles.find(
      (middle) =>
        middle >= half &&
        middle <= width - half &&
        placed.every(
          (other) => Math.abs(other.labelX - middle) >= half + labelWidth(other.label) / 2 + SPACE
        )
    );
    if (labelX !== undefined) placed.push({ ...mark, labelX });
  }
  return placed.toSorted((a, b) => a.x - b.x);
}
