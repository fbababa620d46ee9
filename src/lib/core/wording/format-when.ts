import { partNames } from '#words/dates';
import { by, dayAndTime, fromTo, since, withOther } from '#words/times';
import { formatDate, inNewStyle } from './format-date';
import { formatDated } from './format-dated';
import { formatMonths } from './format-days';
import type { DayStyle } from './format-day';
import { formatBeside, formatTime, type Clocks } from './format-time';
import { readClock } from '../time/read-clock';
import { readDate, type EdtfDate } from '../time/read-date';
import type { When } from '../time/when';

/**
 * A time in words, never in numbers alone: `Sunday 10 September 2023, afternoon`, `around Wednesday 13 September 2023`,
 * `by Monday 11 September 2023`, `Tuesday 12 September 2023, 11:15 Tokyo time (printed as 05:15, UTC+3)`. It gives what the text
 * says, not what it is widened to. `style` applies to its days; a time that the atlas prints in the Julian calendar is given in
 * both, `Thursday 17 July 1914 (30 July new style), morning`.
 *
 * If the time begins on the day `under` whose heading it appears (since 1970-01-01), that day is not repeated: `afternoon`, or
 * nothing if that is all. `clocks` says by whose clocks a time or a part of a day is told beside those of the place.
 */
export function formatWhen(
  when: When,
  plain: DayStyle = {},
  under?: number,
  clocks: Clocks = 'printed'
): string {
  const style: DayStyle = when.calendar ? { ...plain, calendar: when.calendar } : plain;
  const texts = when.edtf.split('/').filter((text) => text !== '..');
  // "By Monday" says more than its day, and so does a day in two calendars.
  const said = when.openStart || when.openEnd || when.calendar ? undefined : under;
  const words =
    formatTimes(texts, when, style, said, clocks) ??
    partBeside(formatDates(texts, when, style, said), when, style, clocks);
  if (when.openStart) return by(words);
  return when.openEnd ? since(words) : words;
}

function formatTimes(
  texts: readonly string[],
  when: When,
  style: DayStyle,
  said: number | undefined,
  clocks: Clocks
): string | null {
  const [first, last] = texts.map(readClock);
  if (!first || 'fault' in first) return null;
  const end = last && 'fault' in last ? undefined : last;
  return formatTime(first, end, when.zone, style, said, clocks);
}

/** A part of a day with its hours by the clocks of another zone: `morning (05:00 to 11:00 Vienna time)`. */
function partBeside(
  words: string,
  { part, zone, stated: { instants } }: When,
  style: DayStyle,
  clocks: Clocks
): string {
  if (!part || typeof clocks !== 'object') return words;
  const other = formatBeside([instants.from, instants.to], zone, clocks.beside, style);
  return other === null ? words : withOther(words, other);
}

function formatDates(
  texts: readonly string[],
  when: When,
  style: DayStyle,
  said: number | undefined
): string {
  const [first, last] = texts.map((text) => readDate(text) ?? undefined);
  if (!first) throw new RangeError(`a time that was not read from an atlas: ${when.edtf}`);
  if (last) return formatInterval(first, last, style);
  const isSaid = isPlain(first, 'day') && first.days.from === said;
  return dayAndTime(
    ...(isSaid ? [] : [formatDate(first, style)]),
    ...(when.part ? [partNames[when.part]] : [])
  );
}

function formatInterval(first: EdtfDate, last: EdtfDate, style: DayStyle): string {
  const days = { from: first.days.from, to: last.days.to };
  if (isPlain(first, 'day') && isPlain(last, 'day')) return formatDated(days, style);
  if (isPlain(first, 'month') && isPlain(last, 'month'))
    return inNewStyle(style, (gregorian) => formatMonths(days, gregorian));
  return fromTo(formatDate(first, style), formatDate(last, style));
}

/** Whether the date is one whole day or month, neither approximate nor uncertain. */
function isPlain({ qualifier, precision, step }: EdtfDate, unit: 'day' | 'month'): boolean {
  return qualifier === '' && precision === unit && Object.values(step)[0] === 1;
}
