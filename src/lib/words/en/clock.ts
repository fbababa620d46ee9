/** The second clock is called so, by its button's popup and by the choice within it. */
export const whoseReports = 'Whose reports are shown';

export const chooseReports = 'Choose whose reports are shown (k: as reported then)';

export const whatHappened = 'What happened';

export const asReportedThen = 'As reported then';

export const asReportedBy = (day: string) => `As reported by ${day}`;

export const asKnownBy = (day: string) => `As known by ${day}`;

/** Sets the second clock off. */
export const showWhatHappened = 'Show what happened';

export const allReports = 'All reports, whenever they came out.';

export const reportsByLastDay =
  'Those that had come out by the last day in view. It follows the timeline.';

export const asKnownByFixedDay = 'As known by a fixed day';

export const reportsByFixedDay = 'Those that had come out by the day below.';

export const theFixedDay = 'The fixed day';

/** Of a day that cannot be read; `day` is one as it should be written. */
export const writeDayLike = (day: string) => `Write it like ${day}.`;

/** What stands round the key that sets the second clock on and off. */
export const keyToggles: readonly [string, string] = [
  '',
  ' goes from what happened to as reported then, and back.'
];
