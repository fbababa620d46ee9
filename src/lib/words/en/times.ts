/** A time by which something was so: for an open start, or the first report. */
export const by = (time: string) => `by ${time}`;

/** A time since when something was so. */
export const since = (time: string) => `from ${time}`;

/** Two dates as the ends of a time. */
export const fromTo = (first: string, last: string) => `from ${first} to ${last}`;

/** Two dates, joined by `and`, between which a time lies. */
export const between = (dates: string) => `between ${dates}`;

/** Two times between which one lies. */
export const betweenTimes = (first: string, last: string) => `between ${first} and ${last}`;

/** A date that is approximate, uncertain, or both. */
export const qualified = (date: string, approximate: boolean, uncertain: boolean) =>
  `${approximate ? 'around ' : ''}${date}${uncertain ? ' (uncertain)' : ''}`;

/** Days in the Julian calendar, with the same days in the Gregorian. */
export const byBothCalendars = (julian: string, gregorian: string) =>
  `${julian} (${gregorian} new style)`;

/** Gregorian months, where days are given in the Julian calendar. */
export const inNewStyle = (date: string) => `${date} (new style)`;

/** A day with a part of it or a time in it; either may be alone. */
export const dayAndTime = (...parts: readonly string[]) => parts.join(', ');

/** Two clock times, `06:00 to 07:00`, or one. */
export const clockTimes = (times: readonly string[]) => times.join(' to ');

/** A time on the clocks, `around 01:30 (UTC−4)`, with its offset if it needs one. */
export const clockTime = (clock: string, offset: string | null, approximate: boolean) =>
  `${approximate ? 'around ' : ''}${clock}${offset === null ? '' : ` (${offset})`}`;

/** A clock time of other clocks, if its day there differs from the given one. */
export const clockOn = (clock: string, day: string) => `${clock} on ${day}`;

/** What a city's clocks show. */
export const timeOf = (city: string) => `${city} time`;

/** Times with the words for their zone, `12:15 Lisbon time`. */
export const inZone = (times: string, zone: string) => `${times} ${zone}`;

/** A time with its printed form, in another zone's offset. */
export const withPrinted = (time: string, printed: string, offset: string) =>
  `${time} (printed as ${printed}, ${offset})`;

/** A time with the same on other clocks, `12:15 Lisbon time (13:15 Vienna time)`. */
export const withOther = (time: string, other: string) => `${time} (${other})`;

/** A printed date with the offset of its clocks. */
export const byClocks = (date: string, offset: string) => `${date} (${offset})`;

/** The clocks of a zone skipped an hour. */
export const clocksSkipped = 'The clocks skipped this hour.';

/** The clocks of a zone changed within an hour, which lasted so many minutes. */
export const clocksPutBack = (minutes: number) =>
  `The clocks went back during this hour, so it lasted ${minutes} minutes.`;
export const clocksPutForward = (minutes: number) =>
  `The clocks went forward during this hour, so it lasted ${minutes} minutes.`;
