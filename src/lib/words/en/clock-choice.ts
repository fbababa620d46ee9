export const byDayInView = 'The day in view';

export const followsTimeline =
  'What had been reported by the last day in view. It follows the timeline.';

/** The same in an atlas whose sources give hours. */
export const followsTimelineByHour =
  'What had been reported by the last day in view, or by the end of the hour in view. It follows the timeline.';

export const byFixedDay = 'Always the same day';

export const fixedDayStays =
  'What had been reported by the day below, whatever the timeline shows.';

/** The same in an atlas whose sources give hours. */
export const byFixedHour = 'Always the same day or hour';

export const fixedHourStays =
  'What had been reported by the day or the hour below, whatever the timeline shows.';

export const theFixedDay = 'The day';

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
export const keyToggles: readonly [string, string] = ['', ' switches between Then and Now.'];
