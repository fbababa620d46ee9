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
