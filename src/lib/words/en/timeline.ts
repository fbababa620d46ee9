import { countNoun, eventsAndExpected, looselyDated, pluralOf } from './count-noun';
import { LANGUAGE } from './language';

/** The name of the dock below the map. */
export const timelineName = 'Time';

/** Opens what few readers need; its full name, and that of what it opens. */
export const moreControls = 'More';
export const moreTimeControls = 'More time controls';

/** The names of rows there: what the timeline shows, and how much of its axis. */
export const showRow = 'Show';
export const axisRow = 'Axis';

export const openGraph = 'Graph';
export const openGraphTitle = 'A journey’s distance from its start, over time';

export const previousEvent = 'Previous event';
export const nextEvent = 'Next event';
export const play = 'Play';
export const pause = 'Pause';
export const speedName = 'Speed';

/** A speed among the choices: `0.5×`. */
export function timesAsFast(times: number): string {
  return `${times.toLocaleString(LANGUAGE)}×`;
}

/** Whether the window is a range of days, or an hour. */
export const range = 'Range';
export const hour = 'Hour';

export const zoomOut = 'Zoom out';
/** Not the map's, which also has a button for it. */
export const zoomIn = 'Zoom in on time';
export const allDates = 'All dates';
export const evenSpacing = 'Even spacing';
export const evenSpacingTitle = 'Every day equally wide; quiet stretches are not shortened';

export const showOnAxis = 'Show on the time axis';

/** The button that brings the window into view, labelled with its dates. */
export function showWindowOnAxis(window: string): string {
  return `${window}: show on the time axis`;
}

export const goToDate = 'Go to date';

/** That the typed text is no date, and how to write one. */
export function noDateFound(typed: string, example: string): string {
  return `No date found in “${typed}”. Write it like ${example}.`;
}

/** The names of the sliders: for the window, and for the ends of a range. */
export const dateSlider = 'Date';
export const fromSlider = 'From';
export const toSlider = 'To';

/** A day and an hour in it. */
export function dayAndHour(day: string, hour: string): string {
  return `${day}, ${hour}`;
}

/**
 * How many events and how many expectations are dated to a window, and how many of both are known only to coarser times; whether
 * these are those reported by the second clock's day.
 */
type Counts = { dated: number; due: number; loose: number; reported: boolean };

/** What the slider says of the window and its events: `Wednesday 13 September 2023, 4 events; 2 more, exact date unknown`. */
export function sliderText(window: string, counts: Counts): string {
  return `${window}, ${eventsInWindow(counts)}`;
}

/** What one end of a range of so many days says: `Friday 15 September 2023, 3 days, 9 events; 1 more, exact date unknown`. */
export function rangeEndText(day: string, days: number, counts: Counts): string {
  return `${day}, ${countNoun(days, 'day')}, ${eventsInWindow(counts)}`;
}

function eventsInWindow({ dated, due, loose, reported }: Counts): string {
  const none = reported ? 'no events reported' : 'no events';
  const any = dated + due > 0;
  const events = any ? eventsAndExpected(dated, due) : none;
  return loose === 0 ? events : `${events}; ${looselyDated(loose, any)}`;
}

/** Parts of the day that are shaded on an axis of hours. */
export const dayPartNames = { night: 'Night', evening: 'Evening' };

const UNITS = { day: 'day', month: 'month', year: 'year' };

/** A length of time: `36 days`. */
export function lengthOfTime(number: number, unit: keyof typeof UNITS): string {
  return countNoun(number, UNITS[unit]);
}

/** The same on two lines, if one is too narrow. */
export function lengthInLines(number: number, unit: keyof typeof UNITS): string[] {
  return [String(number), pluralOf(number, UNITS[unit])];
}

/** A break in the axis: how long and on which days nothing happened. */
export function silenceTitle(length: string, days: string): string {
  return `${length} without a dated event: ${days}`;
}

/** The width assumed for a letter of the axis's labels, in pixels: 12 px sans, even a wide fallback, needs no more. */
export const labelLetter = 7.4;

/** The longest label of each unit on the axis's finer row, and on the coarser row for that unit; years without an era. */
export const longestLabels = {
  fine: { hour: '00:00', day: '00', month: 'March', year: '0000' },
  coarse: { hour: 'Wed 30 Sept 2023', day: 'March 2023', month: '0000' }
};

/** The same if years carry `BC` or `AD`. */
export const longestLabelsWithEra = {
  fine: { ...longestLabels.fine, year: '0000 BC' },
  coarse: { hour: '30 Sept 0000 BC', day: 'March 0000 BC', month: '0000 BC' }
};

/** A day on the finer row as wide as any with its weekday. */
export const longestWeekday = 'Wed 00';
