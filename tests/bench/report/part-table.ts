import type { BenchCase } from '../bench-case';
import type { Part } from '../bench-options';
import { median } from '../median';
import type { Figures } from '../measures/figures';
import { figureText } from './figure-text';
import type { Table } from './markdown-table';

/** What stands in a table before the figures of a row, by column. */
export type RowHead = Record<string, string>;

/** A thing measured: for each side, in the order of their names, the figures of every round; and why a side gave none. */
export type Measured = {
  head: RowHead;
  taken: readonly (readonly Figures[])[];
  failures: readonly string[];
};

const TITLES: Record<Part, string> = {
  compile: 'Compiling an atlas, ms',
  view: 'The first view of a day at 1440 by 900, kB as gzip sends them',
  open: 'Opening an atlas, main-thread ms by kind',
  step: 'A step of the slider, in empty frames of the map, and main-thread ms by kind',
  drag: 'A drag along the time axis: how long it takes to answer, and ms of a move by kind',
  play: 'Play at 1x: tasks that hold the page up, and main-thread ms of a second by kind',
  pan: 'A frame of the map while it is dragged and zoomed, and main-thread ms by kind'
};

/** What stands before the figures of a case. */
export function headOf({ shape, events, screen, reports }: BenchCase): RowHead {
  return { atlas: shape, events: String(events), screen, reports };
}

/**
 * The table of a part: a row for each thing measured, with medians over the rounds; with two sides a row for each, and one for the
 * last divided by the first. Null if there are no figures.
 */
export function partTable(
  part: Part,
  sides: readonly string[],
  all: readonly Measured[]
): Table | null {
  const measured = all.filter(({ taken }) => taken.some((rounds) => rounds.length > 0));
  if (measured.length === 0) return null;
  const heads = Object.keys(measured[0]?.head ?? {});
  const names = [
    ...new Set(measured.flatMap(({ taken }) => taken.flat().flatMap((one) => Object.keys(one))))
  ];
  const compares = sides.length > 1;
  const rows = measured.flatMap(({ head, taken }) => {
    const before = heads.map((name) => head[name] ?? '');
    const medians = taken.map((rounds) =>
      names.map((name) => median(rounds.flatMap((one) => one[name] ?? [])))
    );
    const own = medians.map((values, i) => [
      ...before,
      ...(compares ? [sides[i] ?? ''] : []),
      ...values.map(figureText)
    ]);
    if (!compares) return own;
    const [first = [], last = []] = [medians[0], medians.at(-1)];
    return [
      ...own,
      [...before, 'ratio', ...last.map((value, i) => ratioText(value, first[i] ?? NaN))]
    ];
  });
  return {
    title: TITLES[part],
    rows: [[...heads, ...(compares ? ['commit'] : []), ...names], ...rows]
  };
}

function ratioText(now: number, then: number): string {
  const ratio = now / then;
  return Number.isFinite(ratio) ? ratio.toFixed(2) : '–';
}

/** Why there are no figures, a line for each thing and side. */
export function partFailures(part: Part, measured: readonly Measured[]): string[] {
  return measured.flatMap(({ head, failures }) =>
    failures.map((why) => [part, ...Object.values(head), why].join(', '))
  );
}
