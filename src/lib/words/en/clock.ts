/** The name of the second clock's popup and of the choice in it. */
export const whoseReports = 'Whose reports are shown';

export const chooseReports = 'Choose whose reports are shown (k: as reported then)';

export const whatHappened = 'What happened';

export const asReportedThen = 'As reported then';

export const asReportedBy = (day: string) => `As reported by ${day}`;

export const asKnownBy = (day: string) => `As known by ${day}`;

/** Turns the second clock off. */
export const showWhatHappened = 'Show what happened';

export const allReports = 'All reports, whenever they came out.';

export const reportsByLastDay =
  'Those that had come out by the last day in view. It follows the timeline.';

export const asKnownByFixedDay = 'As known by a fixed day';

export const reportsByFixedDay = 'Those that had come out by the day below.';

export const theFixedDay = 'The fixed day';

/** For a day that cannot be read; `day` is a correctly written one. */
export const writeDayLike = (day: string) => `Write it like ${day}.`;

/** The words round the key that toggles the second clock. */
export const keyToggles: readonly [string, string] = [
  '',
  ' goes from what happened to as reported then, and back.'
];
