export const allReports = 'All reports, whenever they came out.';

export const reportsByLastDay =
  'Those that had come out by the last day in view. It follows the timeline.';

/** The same in an atlas whose sources give hours. */
export const reportsByLastHour =
  'Those that had come out by the last day in view, or by the end of the hour in view. It follows the timeline.';

export const asKnownByFixedDay = 'As known by a fixed day';

export const reportsByFixedDay = 'Those that had come out by the day below.';

/** The same in an atlas whose sources give hours. */
export const asKnownByFixedHour = 'As known by a fixed day or hour';

export const reportsByFixedHour = 'Those that had come out by the day or the hour below.';

export const theFixedDay = 'The fixed day';

/** Of the fixed day. */
export const theHour = 'The hour';

/** The choice of no hour. */
export const byItsEnd = 'by the end of the day';

/** Below the hours, which are those of `zone`: `Tokyo time`. */
export const howHoursCount = (zone: string) =>
  `The hours are ${zone}. A report that gives no hour counts from the end of its day.`;

/** For a day that cannot be read; `day` is a correctly written one. */
export const writeDayLike = (day: string) => `Write it like ${day}.`;

/** The words round the key that toggles the second clock. */
export const keyToggles: readonly [string, string] = [
  '',
  ' goes from what happened to as reported then, and back.'
];
