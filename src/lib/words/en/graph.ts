import { joinNames } from './join-names';
import { LANGUAGE } from './language';
import { modeNames, type Mode } from './movement';
import { capitalise } from './sentence';

export const graphName = 'Graph of a journey';
/** The name of the list of journeys. */
export const journeyChoice = 'Journey';
export const asTable = 'As a table';

/** If there is nothing to draw; `time` is the second clock's, null if it is off. */
export function nothingKnown(time: string | null): string {
  return time === null
    ? 'Nothing is known of this journey.'
    : `Nothing was known of this journey by ${time}.`;
}

/** The name of the edge that resizes the graph, and what it says about a height. */
export const graphHeight = 'Height of the graph';
export function pixelsHigh(height: number): string {
  return `${height} pixels`;
}

/** A place's height on the graph; only the top one of a stretch has its unit. */
export function kmOnScale(km: number, isUppermost: boolean): string {
  return `${Math.round(km).toLocaleString(LANGUAGE)}${isUppermost ? ' km' : ''}`;
}

/** What the heights are, and by whose clocks the hours are told: `Vertical: km from Porto. Hours: Lisbon time`. */
export function axesAre(start: string, zone: string): string {
  return `Vertical: km from ${start}. Hours: ${zone}`;
}

/** The name of a stretch of another mode: `By air: a chartered jet, 7,710 km`. */
export function bandName(mode: Mode, vehicles: readonly string[], km: string): string {
  const by = vehicles.length > 0 ? `: ${joinNames(vehicles)}` : '';
  return `${capitalise(modeNames[mode])}${by}, ${km}`;
}

/** The caption of a stretch that no known way leads to from the start. */
export function countedFrom(place: string): string {
  return `km from ${place}: route there unknown`;
}

/** The same with its scale, compared to that of the journey's own mode. */
export function bandScale(
  name: string,
  ratio: { times: number } | { part: number },
  own: Mode
): string {
  const of = `the scale of travel ${modeNames[own]}`;
  if ('part' in ratio)
    return ratio.part > 1 ? `${name}, at 1/${ratio.part} ${of}` : `${name}, at ${of}`;
  return ratio.times > 1 ? `${name}, at ${ratio.times} times ${of}` : `${name}, at ${of}`;
}

/** The name of the group of fixes. */
export const fixesName = 'Reported positions';

/** What the traveller did at a fix. */
export const fixRoles = {
  departure: 'Left',
  arrival: 'Arrived',
  stop: 'Stopped',
  passing: 'Passed'
};

/** A distance with the place that it is from. */
export function fromPlace(km: string, place: string): string {
  return `${km} from ${place} along the route`;
}

/** Where no known way leads from the start. */
export function distanceUnknown(start: string): string {
  return `distance from ${start} unknown`;
}

type FixWords = { place: string; time: string; distance: string; role: string; sources: string };

/**
 * A fix in one line: `Stopped, Port: Tuesday 12 September 2023, 860 km from Town along the route; The Times`; without sources if
 * there are none.
 */
export function fixName({ place, time, distance, role, sources }: FixWords): string {
  const said = sources === '' ? '' : `; ${sources}`;
  return `${role}, ${place}: ${time}, ${distance}${said}`;
}

/** What the traveller did at a fix, and how far along: `Stopped, 860 km from Town along the route`. */
export function roleAndDistance({ role, distance }: Pick<FixWords, 'role' | 'distance'>): string {
  return `${role}, ${distance}`;
}

/**
 * The time at the pointer by a zone's clocks, with all its possible offsets from UTC; there is more than one when clocks go back.
 */
export function pointedTime(
  day: string,
  clock: string,
  offsets: readonly string[],
  zone: string
): string {
  return `${day}, ${clock}${offsets.length > 1 ? ` (${offsets.join(' or ')})` : ''} ${zone}`;
}

/** Where the traveller was at a time: at a place, or at a distance. */
export function atPlace(place: string): string {
  return `At ${place}`;
}

/** The same for a leg whose way nobody knows. */
export function onUnknownWay(from: string, to: string): string {
  return `${from} to ${to}: route unknown`;
}

/** The same for a leg whose way no report gives. */
export function onPresumedWay(from: string, to: string): string {
  return `${from} to ${to}: route presumed`;
}

/** The same for a stretch between two distances in kilometres from a place, which may be the same. */
export function anywhereBetween(least: string, most: string, place: string): string {
  return least === most
    ? fromPlace(least, place)
    : `Anywhere from ${least} to ${fromPlace(most, place)}`;
}

/** Next to the line of a leg whose way nobody knows, and the space it takes, in pixels. */
export const gapLine = 'route unknown';
export const presumedLine = 'route presumed';
export const gapLineWidth = 92;

/** What the marks mean. */
export const graphKey = {
  dot: 'Reported, to the minute',
  bar: 'Reported at some point in this time',
  band: 'Within reach at top speed',
  way: 'If its speed was steady',
  presumed: 'Route presumed',
  gap: 'Route unknown',
  expected: 'Expected'
};

/** The header of the table of fixes. */
export const fixTable = {
  caption: 'Where the traveller was reported',
  place: 'Place',
  time: 'Time',
  distance: 'Distance from the start',
  role: 'What',
  sources: 'Sources'
};
/** The role of an expected fix. */
export const expectedFix = 'Expected';

/** The header of the table of legs. */
export const legTable = {
  caption: 'Between reports',
  from: 'From',
  to: 'To',
  by: 'How',
  length: 'Length',
  lengthUnknown: 'Unknown',
  stretch: 'Possible stretch'
};
/** In that table, for the stretch where the traveller may be. */
export const wayUnknown = 'Route unknown';
export const wayPresumed = 'Route presumed';
export const noSpeedAllowsIt = 'Too far even at top speed';
export function atMost(km: string): string {
  return `At most ${km}`;
}
