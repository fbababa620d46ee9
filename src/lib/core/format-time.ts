import { formatClock } from './format-clock';
import { formatDay, type DayStyle } from './format-day';
import { formatOffset, formatZone } from './format-zone';
import type { ClockTime } from './parse-clock';
import { localOf, offsetAt } from './zone';

/** A time on the clocks of some zone, as `localOf` gives it. */
type Local = ReturnType<typeof localOf>;

/**
 * `Tuesday 12 September 2023, 11:15 Tokyo time (printed as 05:15, UTC+3)`, or two such times with `to` between
 * them: on the clocks of `zone` and, where the offset in print is another, on those of the text as well.
 */
export function formatTime(
  first: ClockTime,
  last: ClockTime | undefined,
  zone: string,
  style: DayStyle = {}
): string {
  const times = last ? [first, last] : [first];
  const here = times.map(({ instant }) => localOf(zone, instant));
  const words = here.map((local, at) => {
    const clock = `${times[at]?.approximate ? 'around ' : ''}${formatClock(local.seconds)}`;
    return local.day === here[at - 1]?.day ? clock : `${formatDay(local.day, style)}, ${clock}`;
  });
  const text = `${words.join(' to ')} ${formatZone(zone)}`;
  const asPrinted = times.every(({ instant, offset }) => offsetAt(zone, instant) === offset * 60);
  return asPrinted ? text : `${text} (printed as ${formatPrinted(times, here, style)})`;
}

/** The times by their own offset, with the day where it is another there. */
function formatPrinted(
  times: readonly ClockTime[],
  here: readonly Local[],
  style: DayStyle
): string {
  const words = times.map(({ instant, offset }, at) => {
    const { day, seconds } = printedAt(instant, offset);
    const clock = formatClock(seconds);
    if (day === here[at]?.day) return clock;
    return `${clock} on ${formatDay(day, { ...style, year: false })}`;
  });
  return `${words.join(' to ')}, ${formatOffset(times[0]?.offset ?? 0)}`;
}

function printedAt(instant: number, offset: number): Local {
  return localOf('UTC', instant + offset * 60);
}
