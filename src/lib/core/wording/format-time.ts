import {
  clockOn,
  clockTime,
  clockTimes,
  dayAndTime,
  inZone,
  withOther,
  withPrinted
} from '#words/times';
import { formatClock } from './format-clock';
import { formatDated } from './format-dated';
import type { DayStyle } from './format-day';
import { formatOffset, formatZone } from './format-zone';
import type { ClockTime } from '../time/read-clock';
import { localOf, offsetAt, offsetsOf } from '../time/zone';

/** A time on the clocks of some zone, as `localOf` gives it. */
type Local = ReturnType<typeof localOf>;

/**
 * By whose clocks a time is told beside those of its place: `printed`, by those of the text, where they differ; `alone`, by no
 * others; `beside`, by those of another zone, where they differ.
 */
export type Clocks = 'printed' | 'alone' | { beside: string };

/**
 * `Tuesday 12 September 2023, 11:15 Tokyo time (printed as 05:15, UTC+3)`, or two such times joined by `to`: on the clocks of
 * `zone` and, if they differ, on the others that `clocks` asks for. A time that the zone's clocks show twice, in the night they go
 * back, has its offset: `01:30 (UTC−4) New York time`. A day already `said` (since 1970-01-01) is not repeated before the first
 * time.
 */
export function formatTime(
  first: ClockTime,
  last: ClockTime | undefined,
  zone: string,
  style: DayStyle = {},
  said?: number,
  clocks: Clocks = 'printed'
): string {
  const times = last ? [first, last] : [first];
  const isPrinted = times.every((time) => goesBy(zone, time));
  const here = times.map(({ instant, offset }) =>
    isPrinted ? printedAt(instant, offset) : localOf(zone, instant)
  );
  const words = here.map((local, at) => {
    const { instant = 0, approximate = false } = times[at] ?? {};
    const offset = whichOfTwo(zone, local, instant);
    const clock = clockTime(formatClock(local.seconds), offset, approximate);
    return local.day === (at === 0 ? said : here[at - 1]?.day)
      ? clock
      : dayAndTime(dayWords(local.day, style), clock);
  });
  const text = inZone(clockTimes(words), formatZone(zone));
  if (typeof clocks === 'object') {
    const instants = times.map(({ instant }) => instant);
    const other = formatBeside(instants, zone, clocks.beside, style);
    return other === null ? text : withOther(text, other);
  }
  if (isPrinted || clocks === 'alone') return text;
  const printed = times.map(({ instant, offset }) => printedAt(instant, offset));
  return withPrinted(text, onOtherClocks(printed, here, style), formatOffset(first.offset));
}

/**
 * Times of one zone (instants in seconds since 1970-01-01T00:00Z) by the clocks of another, with the day where it differs:
 * `23:15 on Monday 11 September Lisbon time`; null if the clocks agree.
 */
export function formatBeside(
  instants: readonly number[],
  zone: string,
  other: string,
  style: DayStyle = {}
): string | null {
  if (instants.every((at) => offsetAt(zone, at) === offsetAt(other, at))) return null;
  const [here, there] = [zone, other].map((one) => instants.map((at) => localOf(one, at)));
  return inZone(onOtherClocks(there ?? [], here ?? [], style), formatZone(other));
}

/**
 * Whether the zone's clocks had the text's offset, which is in whole minutes: local mean time, before there were zones, is not.
 */
function goesBy(zone: string, { instant, offset }: ClockTime): boolean {
  return Math.abs(offsetAt(zone, instant) - offset * 60) < 60;
}

/** `UTC−4` for a time that the zone's clocks show twice because they go back; otherwise null. */
function whichOfTwo(zone: string, { day, seconds }: Local, instant: number): string | null {
  const isRepeated = offsetsOf(zone, day, seconds).length > 1;
  return isRepeated ? formatOffset(offsetAt(zone, instant) / 60) : null;
}

function dayWords(day: number, style: DayStyle): string {
  return formatDated({ from: day, to: day + 1 }, style);
}

/** Times on other clocks than those `here`, with the day if it differs there. */
function onOtherClocks(there: readonly Local[], here: readonly Local[], style: DayStyle): string {
  const words = there.map(({ day, seconds }, at) => {
    const clock = formatClock(seconds);
    if (day === here[at]?.day) return clock;
    return clockOn(clock, dayWords(day, { ...style, year: false }));
  });
  return clockTimes(words);
}

function printedAt(instant: number, offset: number): Local {
  return localOf('UTC', instant + offset * 60);
}
