import { distances } from '#words/coverage';
import { timedEvents, toldEvents, type SourceClaim } from '$lib/core/evidence/claims-by-source';
import { extent } from '$lib/core/extent';
import type { Span } from '$lib/core/time/span';

/** An event that a source reports, relative to the day on which the source came out. */
type CoverageMark = {
  id: string;
  /** The positions of its first and last day across the chart, in percent. */
  from: number;
  to: number;
  /** Its row, counted from the bottom. */
  row: number;
  /** Whether the source only expects it. */
  expected: boolean;
  /** Whether we know only that it happened by its last day, or from its first. */
  openStart: boolean;
  openEnd: boolean;
};

/**
 * What a source covers: time across, from years before its day of publication to years after; marks that collide take further rows.
 */
export type CoverageChart = {
  marks: CoverageMark[];
  rows: number;
  /** The position of the day of publication, in percent. */
  published: number;
  /** Labelled distances from it: `a week` on both sides. */
  ticks: { at: number; distance: Distance; name: string }[];
};

/** A distance that the chart labels. */
type Distance = keyof typeof distances;

/** Distances in days that the chart labels. */
const DISTANCES: readonly (readonly [days: number, distance: Distance])[] = [
  [7, 'week'],
  [30, 'month'],
  [365, 'year'],
  [3652, 'decade'],
  [36524, 'century']
];

/** The width of a mark, in percent: about its size on a phone. */
const MARK = 2.5;

/** The margin between the ends of the chart and its contents, in percent. */
const MARGIN = 4;

/**
 * Lays out the events that a source gives a time, by its own times. The scale is logarithmic on both sides of the day of publication, so that
 * a report's own week has room next to what it recalls from years ago.
 */
export function coverageChart(claims: readonly SourceClaim[], published: Span): CoverageChart {
  const timed = timedEvents(toldEvents(claims));
  const spans = timed.map(({ when: { stated } }) => ({
    from: reach(stated.days.from, published),
    to: reach(stated.days.to - 1, published)
  }));
  const week = Math.log1p(7);
  const first = Math.min(-week, extent(spans.map(({ from }) => from)).from);
  const last = Math.max(week, extent(spans.map(({ to }) => to)).to);
  const across = (at: number): number =>
    round(MARGIN + ((at - first) / (last - first)) * (100 - 2 * MARGIN));

  const ends: number[] = [];
  const marks = timed.map(({ known: { event }, when, expected }, i) => {
    const { from, to } = spans[i] ?? { from: 0, to: 0 };
    const mark = {
      id: event.id,
      from: across(from),
      to: across(to),
      expected,
      openStart: when.openStart,
      openEnd: when.openEnd
    };
    const start = mark.from - (mark.openStart ? MARK : 0);
    const free = ends.findIndex((end) => end <= start);
    const row = free < 0 ? ends.length : free;
    ends[row] = mark.to + (mark.openEnd ? 2 : 1) * MARK;
    return { ...mark, row };
  });
  const ticks = DISTANCES.flatMap(([days, distance]) =>
    [-Math.log1p(days), Math.log1p(days)]
      .filter((at) => at >= first && at <= last)
      .map((at) => ({ at: across(at), distance, name: distances[distance] }))
  ).sort((a, b) => a.at - b.at);
  return { marks, rows: ends.length, published: across(0), ticks };
}

/** The distance of a day from the day of publication, or from the possible days: negative before, positive after. */
function reach(day: number, published: Span): number {
  if (day < published.from) return -Math.log1p(published.from - day);
  return day >= published.to ? Math.log1p(day - published.to + 1) : 0;
}

function round(percent: number): number {
  return Math.round(percent * 100) / 100;
}
