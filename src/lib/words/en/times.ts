/** A time by which something was so: of an open start, or of the first report. */
export const by = (time: string) => `by ${time}`;

/** A time from which on something was so. */
export const since = (time: string) => `from ${time}`;

/** Two dates as the ends of a time. */
export const fromTo = (first: string, last: string) => `from ${first} to ${last}`;

/** Two dates, joined by `and`, between which a time lies. */
export const between = (dates: string) => `between ${dates}`;

/** A date that is approximate, or uncertain, or both. */
export const qualified = (date: string, approximate: boolean, uncertain: boolean) =>
  `${approximate ? 'around ' : ''}${date}${uncertain ? ' (uncertain)' : ''}`;

/** Days by the Julian calendar, with the same ones by the Gregorian. */
export const byBothCalendars = (julian: string, gregorian: string) =>
  `${julian} (${gregorian} new style)`;

/** Months that are those of the Gregorian calendar, where days are told by the Julian. */
export const inNewStyle = (date: string) => `${date} (new style)`;

/** A day with the part of it or the time in it; either may stand alone. */
export const dayAndTime = (...parts: readonly string[]) => parts.join(', ');

/** Two clock times, `06:00 to 07:00`, or one. */
export const clockTimes = (times: readonly string[]) => times.join(' to ');

/** A time on the clocks, `around 01:30 (UTC−4)`, with the offset where there is one to tell. */
export const clockTime = (clock: string, offset: string | null, approximate: boolean) =>
  `${approximate ? 'around ' : ''}${clock}${offset === null ? '' : ` (${offset})`}`;

/** A clock time in print, where its day is another than that which is told. */
export const clockOn = (clock: string, day: string) => `${clock} on ${day}`;

/** What the clocks of a city show. */
export const timeOf = (city: string) => `${city} time`;

/** Times in the words of their zone, `12:15 Vladivostok time`. */
export const inZone = (times: string, zone: string) => `${times} ${zone}`;

/** A time with what is in print for it, by the offset of another zone. */
export const withPrinted = (time: string, printed: string, offset: string) =>
  `${time} (printed as ${printed}, ${offset})`;

/** A printed date with the offset of the clocks that it goes by. */
export const byClocks = (date: string, offset: string) => `${date} (${offset})`;

/** The clocks of a zone left an hour out. */
export const clocksSkipped = 'The clocks skipped it.';

/** The clocks of a zone were changed within an hour, which lasted so many minutes. */
export const clocksPutBack = (minutes: number) =>
  `The clocks were put back in it, so that it lasted ${minutes} minutes.`;
export const clocksPutForward = (minutes: number) =>
  `The clocks were put forward in it, so that it lasted ${minutes} minutes.`;
