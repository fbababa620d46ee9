import { wholeAxis } from '../time/axis-span';
import type { EventFacts } from '../evidence/event-facts';
import type { Span } from '../time/span';
import { isDated } from '../time/is-dated';
import { warpOf, type Warp } from '../time/warp';

/** Only the ends of an event dated to more days than this count: a war does not make all its days busy. */
const LONGEST_BUSY = 31;
/** The shortest stretch worth a break, in days, and in rhythms of the atlas. */
const SHORTEST_BREAK = 8;
const SHORTEST_IN_RHYTHM = 4;
/**
 * The drawn length of a break: at least so many days, and such a share of all other days; all breaks together take at most such a
 * share.
 */
const LEAST_LENGTH = 3;
const PART = 0.07;
const PART_OF_ALL = 0.45;

/**
 * The elastic axis of an atlas: the silence between its dated events is compressed, except for a free day on each side. It
 * depends on all events, by all reports, and on nothing that the reader can change.
 */
export function elasticWarp(events: readonly Pick<EventFacts, 'when'>[], extent: Span): Warp {
  const busy = busyDays(events);
  if (busy.length === 0) return warpOf([], 0);
  const shortest = Math.max(SHORTEST_BREAK, SHORTEST_IN_RHYTHM * rhythmOf(busy));
  const long = silences(busy, wholeAxis(extent)).filter((silence) => lengthOf(silence) >= shortest);
  const silent = long.reduce((sum, silence) => sum + lengthOf(silence), 0);
  const part = Math.min(PART, PART_OF_ALL / long.length);
  const length = Math.max(LEAST_LENGTH, (extent.to - extent.from - silent) * part);
  return warpOf(
    long.filter((silence) => lengthOf(silence) >= 2 * length),
    length
  );
}

/** The typical gap in days between sorted days: their lower median, at least 1. */
export function rhythmOf(days: readonly number[]): number {
  const steps = days.slice(1).map((day, i) => day - (days[i] as number));
  return steps.sort((a, b) => a - b)[(steps.length - 1) >> 1] ?? 1;
}

/** The days to which something is dated, sorted, each once. */
function busyDays(events: readonly Pick<EventFacts, 'when'>[]): number[] {
  const days = new Set<number>();
  for (const { when } of events) {
    if (!when || !isDated(when)) continue;
    const { from, to } = when.stated.days;
    if (to - from > LONGEST_BUSY) days.add(from).add(to - 1);
    else for (let i = 0; i < to - from; i++) days.add(from + i);
  }
  return [...days].sort((a, b) => a - b);
}

/** The stretches before, between and after the sorted days, except for a free day on each side. */
function silences(busy: readonly number[], whole: Span): Span[] {
  const starts = [whole.from, ...busy.map((day) => day + 2)];
  const ends = [...busy.map((day) => day - 1), whole.to];
  return starts.map((from, i) => ({ from, to: ends[i] as number }));
}

function lengthOf({ from, to }: Span): number {
  return to - from;
}
