/** What the benchmark measures, in this order. */
export const PARTS = ['compile', 'view', 'open', 'step', 'drag', 'play', 'pan'] as const;
export type Part = (typeof PARTS)[number];

/** The events of the atlases. */
export const SIZES: readonly number[] = [100, 1000, 5000, 50_000];

/** What a run of the benchmark is asked for. */
export type BenchOptions = {
  parts: readonly Part[];
  sizes: readonly number[];
  /** The commit to compare with; null for none. */
  against: string | null;
  /** How often each figure is taken on each side. */
  rounds: number;
  /** Whether only what belongs into docs/performance.md is printed. */
  markdown: boolean;
};
