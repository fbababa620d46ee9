import { segments, type Line, type Point } from './shapes';

/** A stretch of a line whose segments all share one value. */
export interface Run {
  line: Line;
  value: boolean;
}

/** Cuts a line where the value of its segments changes; neighbouring runs share the point between them. */
export function splitBy(line: Line, valueOf: (from: Point, to: Point) => boolean): Run[] {
  const runs: Run[] = [];
  for (const [from, to] of segments(line)) {
    const value = valueOf(from, to);
    const last = runs.at(-1);
    if (last?.value === value) last.line.push(to);
    else runs.push({ line: [from, to], value });
  }
  return runs;
}
