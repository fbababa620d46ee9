import { LANGUAGE } from './language';

export const openGraph = 'Graph';
export const openGraphTitle = "A journey's distance over time";
export const graphName = 'Graph of a journey';
/** The name of the list of journeys. */
export const journeyChoice = 'Journey';
export const asTable = 'As a table';

/** If there is nothing to draw; `time` is the second clock's, null if it is off. */
export function nothingKnown(time: string | null): string {
  return `Nothing is known of this journey${time === null ? '' : ` by ${time}`}.`;
}

/** The name of the edge that resizes the graph, and what it says about a height. */
export const graphHeight = 'Height of the graph';
export function pixelsHigh(height: number): string {
  return `${height} pixels`;
}

/** A place's height on the graph; only the top one has its unit. */
export function kmOnScale(km: number, isUppermost: boolean): string {
  return `${Math.round(km).toLocaleString(LANGUAGE)}${isUppermost ? ' km' : ''}`;
}

/** The name of the group of fixes. */
export const fixesName = 'Fixes';

/** What the traveller did at a fix. */
export const fixRoles = {
  departure: 'Left',
  arrival: 'Arrived',
  stop: 'Stopped',
  passing: 'Passed'
};

type FixWords = { place: string; time: string; km: string; role: string; sources: string };

/**
 * A fix in one line: `Stopped, Port: Tuesday 12 September 2023, 860 km from the start; The Times`; without sources if there are
 * none.
 */
export function fixName({ place, time, km, role, sources }: FixWords): string {
  const said = sources === '' ? '' : `; ${sources}`;
  return `${role}, ${place}: ${time}, ${km} from the start${said}`;
}

/** What the traveller did at a fix, and how far along: `Stopped, 860 km from the start`. */
export function roleAndKm({ role, km }: Pick<FixWords, 'role' | 'km'>): string {
  return `${role}, ${km} from the start`;
}

/** The time at the pointer, with all its possible offsets from UTC; there is more than one when clocks go back. */
export function pointedTime(day: string, clock: string, offsets: readonly string[]): string {
  return `${day}, ${clock}${offsets.length > 1 ? ` (${offsets.join(' or ')})` : ''}`;
}

/** Where the traveller was at a time: at a place, or at a distance. */
export function atPlace(place: string): string {
  return `At ${place}`;
}

/** The same for a leg whose way nobody knows. */
export function onUnknownWay(from: string, to: string): string {
  return `${from} to ${to}: way unknown`;
}

/** The same for a leg whose way no report gives. */
export function onPresumedWay(from: string, to: string): string {
  return `${from} to ${to}: way presumed`;
}

/** The same for a stretch between two distances in kilometres. */
export function anywhereBetween(from: string, to: string): string {
  return `Anywhere from ${from} to ${to}`;
}

/** Next to the line of a leg whose way nobody knows, and the space it takes, in pixels. */
export const gapLine = 'way unknown';
export const presumedLine = 'way presumed';
export const gapLineWidth = 80;

/** What the marks mean. */
export const graphKey = {
  dot: 'Seen, to the minute',
  bar: 'Seen at some time within',
  band: 'As far as speed allows',
  way: 'In proportion to the time',
  presumed: 'Way presumed',
  gap: 'Way unknown',
  expected: 'Expected'
};

/** The header of the table of fixes. */
export const fixTable = {
  caption: 'Where the traveller was seen',
  place: 'Place',
  time: 'Time',
  km: 'From the start',
  role: 'What',
  sources: 'Sources'
};
/** The role of an expected fix. */
export const expectedFix = 'Expected';

/** The header of the table of legs. */
export const legTable = {
  caption: 'Between, seen by nobody',
  from: 'From',
  to: 'To',
  by: 'How',
  length: 'Length',
  stretch: 'Stretch that speed allows'
};
/** In that table, for the stretch where the traveller may be. */
export const wayUnknown = 'Way unknown';
export const wayPresumed = 'Way presumed';
export const noSpeedAllowsIt = 'No speed allows it';
export function atMost(km: string): string {
  return `At most ${km}`;
}
