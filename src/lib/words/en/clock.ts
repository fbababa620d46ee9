/** The name of the switch. */
export const thenOrNow = 'Then or now';

/** The two sides of the switch, and what each shows, with the key that goes from one to the other. */
export const then = 'Then';
export const now = 'Now';
export const thenShows = 'What had been reported by the day shown (k)';
export const nowShows = 'All reports to date (k)';

/** The button beside the switch. */
export const compare = 'Compare';
export const compareShows = 'Then and now side by side';

/** Announced when map and list stand in two halves. */
export const comparing = 'Then and now, side by side';

export const allReports = 'All reports to date';

export const asReportedThen = 'As reported then';

/** `time` is a day, or a day and a time of it. */
export const asReportedBy = (time: string) => `As reported by ${time}`;

export const asKnownBy = (time: string) => `As known by ${time}`;

/** The name of the popup in which the day is chosen, and of the choice in it. */
export const byWhichDay = 'Show reports up to which day';

export const chooseDay = 'Choose the day up to which reports are shown';
