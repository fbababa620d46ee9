import { isoFromDay } from '$lib/core/time/day';
import type { TimeSpan, When } from '$lib/core/time/when';

const DAY = 86_400;
/** Most zones are off UTC by a multiple of this many seconds, as of most times. */
const QUARTER = 900;

/**
 * A span by both scales: its first civil day (since 1970-01-01), how many days it has, and how far its two instants lie before the
 * midnights of its days in UTC, in quarters of an hour.
 */
type SpanNumbers = [day: number, days: number, from: number, to: number];

/**
 * A time as it travels. A plain day is its day, how far its midnight lies before that of UTC, and its zone if not the atlas's. Any other has its EDTF, to
 * be printed; what is as it mostly is stays out: no qualifier, no open end, `widened` where it is `stated`, the zone of the atlas.
 */
export type PackedWhen =
  | [day: number, before: number, zone?: string]
  | (Pick<When, 'edtf' | 'precision'> &
      Partial<
        Pick<When, 'part' | 'qualifier' | 'openStart' | 'openEnd' | 'zone' | 'calendar' | 'offset'>
      > & { stated: SpanNumbers; widened?: SpanNumbers });

/** A time as it travels with an atlas of the zone. */
export function packWhen(when: When, zone: string): PackedWhen {
  const { stated, widened, qualifier, openStart, openEnd, zone: own, ...rest } = when;
  const numbers = numbersOf(stated);
  const isWidened = numbers.join() !== numbersOf(widened).join();
  const packed = {
    ...rest,
    ...(qualifier !== '' && { qualifier }),
    ...(openStart && { openStart }),
    ...(openEnd && { openEnd }),
    ...(own !== zone && { zone: own }),
    stated: numbers,
    ...(isWidened && { widened: numbersOf(widened) })
  };
  const [day, days, from, to] = numbers;
  const isPlain = Object.keys({ zone, ...packed }).length === 4 && packed.precision === 'day';
  const isDay = days === 1 && from === to && packed.edtf === isoFromDay(day);
  if (!isPlain || !isDay) return packed;
  return own === zone ? [day, from] : [day, from, own];
}

/** The time that was packed. */
export function unpackWhen(packed: PackedWhen, zone: string): When {
  if (Array.isArray(packed)) {
    const [day, before, own = zone] = packed;
    const numbers: SpanNumbers = [day, 1, before, before];
    return unpackWhen({ edtf: isoFromDay(day), precision: 'day', stated: numbers }, own);
  }
  const stated = spanOf(packed.stated);
  return {
    qualifier: '',
    openStart: false,
    openEnd: false,
    zone,
    ...packed,
    stated,
    widened: packed.widened ? spanOf(packed.widened) : stated
  };
}

function numbersOf({ instants, days }: TimeSpan): SpanNumbers {
  const before = (day: number, instant: number) => (day * DAY - instant) / QUARTER;
  return [
    days.from,
    days.to - days.from,
    before(days.from, instants.from),
    before(days.to, instants.to)
  ];
}

function spanOf([day, days, from, to]: SpanNumbers): TimeSpan {
  const instant = (midnight: number, before: number) =>
    midnight * DAY - Math.round(before * QUARTER);
  return {
    instants: { from: instant(day, from), to: instant(day + days, to) },
    days: { from: day, to: day + days }
  };
}
