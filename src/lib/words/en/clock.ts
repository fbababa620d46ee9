/** The name of the second clock's popup and of the choice in it. */
export const whoseReports = 'Whose reports are shown';

export const chooseReports = 'Choose whose reports are shown (k: as reported then)';

export const whatHappened = 'What happened';

export const asReportedThen = 'As reported then';

/** `time` is a day, or a day and a time of it. */
export const asReportedBy = (time: string) => `As reported by ${time}`;

export const asKnownBy = (time: string) => `As known by ${time}`;

/** Turns the second clock off. */
export const showWhatHappened = 'Show what happened';

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
