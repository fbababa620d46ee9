export const byDayInView = 'The day shown';

export const followsTimeline =
  'What had been reported by the last day shown. It follows the timeline.';

/** The same in an atlas whose sources give hours. */
export const followsTimelineByHour =
  'What had been reported by the last day shown, or by the end of the hour shown. It follows the timeline.';

export const byFixedDay = 'A fixed day';

export const fixedDayStays =
  'What had been reported by the day chosen below, whatever the timeline shows.';

/** The same in an atlas whose sources give hours. */
export const byFixedHour = 'A fixed day or hour';

export const fixedHourStays =
  'What had been reported by the day or hour chosen below, whatever the timeline shows.';

export const theFixedDay = 'The day';

/** Of the fixed day. */
export const theHour = 'The hour';

/** The choice of no hour. */
export const byItsEnd = 'by the end of the day';

/** Below the hours, which are those of `zone`: `Tokyo time`. */
export const howHoursCount = (zone: string) =>
  `Hours are in ${zone}. A report without an hour counts from the end of its day.`;

/** For a day that cannot be read; `day` is a correctly written one. */
export const writeDayLike = (day: string) => `Write it like ${day}.`;

/** The words round the key that toggles the second clock. */
export const keyToggles: readonly [string, string] = ['', ' switches between Then and Now.'];
