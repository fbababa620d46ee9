import type { Span } from './span';

/** A half-open stretch of something, and the number of the thing that it belongs to, which may have several. */
export type Interval = Span & { row: number };

/**
 * Finds which of many half-open stretches overlap one, in time that grows with the logarithm of how many there are and with how many are
 * found: sorted by their starts, with the greatest end of each subtree of the balanced tree that a sorted list is. Stretches may be
 * infinite; empty ones are never found.
 */
export class IntervalIndex {
  private readonly rows: Int32Array;
  private readonly starts: Float64Array;
  private readonly ends: Float64Array;
  /** At the middle of each stretch of the list, the greatest end within it. */
  private readonly latest: Float64Array;

  constructor(intervals: readonly Interval[]) {
    const sorted = intervals.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
    this.rows = Int32Array.from(sorted, ({ row }) => row);
    this.starts = Float64Array.from(sorted, ({ from }) => from);
    this.ends = Float64Array.from(sorted, ({ to }) => to);
    this.latest = new Float64Array(sorted.length);
    this.gather(0, sorted.length);
  }

  /** The numbers of what overlaps a half-open stretch, each once, ascending. */
  overlapping(span: Span): number[] {
    const found = new Set<number>();
    if (span.from < span.to) this.find(span, 0, this.rows.length, found);
    return [...found].sort((a, b) => a - b);
  }

  private gather(low: number, high: number): number {
    if (low >= high) return -Infinity;
    const middle = (low + high) >> 1;
    const sides = Math.max(this.gather(low, middle), this.gather(middle + 1, high));
    return (this.latest[middle] = Math.max(sides, this.ends[middle] as number));
  }

  private find(span: Span, low: number, high: number, found: Set<number>): void {
    if (low >= high) return;
    const middle = (low + high) >> 1;
    if ((this.latest[middle] as number) <= span.from) return;
    this.find(span, low, middle, found);
    if ((this.starts[middle] as number) >= span.to) return;
    if ((this.ends[middle] as number) > span.from) found.add(this.rows[middle] as number);
    this.find(span, middle + 1, high, found);
  }
}
