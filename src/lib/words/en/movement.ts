import { joinNames } from './join-names';
import { ensureFullStop } from './sentence';

/** Where a traveller is: phrases without a full stop, to start a sentence. */
export const notBegun = 'Not begun';
export const nothingKnownByThen = 'Nothing is known of it by then';
export const inOrAbout = (place: string) => `In or about ${place}`;
export const at = (place: string) => `At ${place}`;
export const aboutToPass = (place: string) => `About to pass ${place}, or past it`;
export const atOrNear = (place: string) => `At ${place}, or near it: the hour is not known`;
export const betweenPlaces = (from: string, to: string) => `Between ${from} and ${to}`;
export const presumedOnTheWay = (destination: string) => `Presumed on the way to ${destination}`;

/** The means of travel, to continue a phrase. */
export const modeNames = {
  rail: 'by rail',
  road: 'by road',
  air: 'by air',
  sea: 'by sea',
  unknown: 'by means not reported'
};
/** One of them. */
export type Mode = keyof typeof modeNames;

/** How a traveller goes, after where: `Between Here and There, by rail: night train`. */
export const goesBy = (where: string, mode: Mode, vehicle: string | null) =>
  `${where}, ${meansName(mode, vehicle)}`;
/** A means alone: `by rail: night train`. */
export const meansName = (mode: Mode, vehicle: string | null) =>
  vehicle === null ? modeNames[mode] : `${modeNames[mode]}: ${vehicle}`;
export const lastReportedAt = (place: string) => `Last reported at ${place}`;
export const overAt = (place: string) => `Over: last reported at ${place}`;

/** How far along and how wide the stretch is where a traveller may be: sentences. Lengths include their unit. */
export const wayUnknown = 'The way is unknown, and so is any place on it.';
export const wayShortest =
  'No report gives the way: it is drawn as the shortest over the globe, in proportion to the time.';
export const wayPresumed = (why: string) =>
  `The way is presumed, and no report gives it: ${ensureFullStop(why)}`;
export const onlyDestination = 'The way is unknown; the destination is only what was claimed.';
export const nothingLater = 'Nothing later was known: the destination is only what was claimed.';
export const drawnAlong = (length: string, ofLength: string) =>
  `Drawn ${length} along the ${ofLength}: in proportion to the time, and no report.`;
export const noSpeedLeads = 'No speed that is allowed leads from one report to the other.';
export const noRoom = 'The times leave no room: it can be nowhere else.';
export const anywhereOnThese = (length: string) => `It may have been anywhere on these ${length}.`;
export const anywhereOn = (length: string) => `It may have been anywhere on ${length} of line.`;

/** What a top speed rests on: a source, one that was not out by the second clock's day, or a reason to assume it. */
export type SpeedBasis = { source: string } | 'later' | { assumed: string } | null;

/** The top speed on some routes, in kilometres per hour; null if none is known. */
export function topSpeed(kmh: number | null, routes: readonly string[], basis: SpeedBasis): string {
  const speed = kmh === null ? 'No top speed is known' : `${kmh} km/h`;
  const on = `${speed} on ${joinNames(routes)}`;
  if (basis === null) return on;
  if (basis === 'later') return `${on}, by a later report`;
  return 'source' in basis ? `${on}, given by ${basis.source}` : `${on}, assumed: ${basis.assumed}`;
}

/** Where and when a fix was. */
export const placeAndTime = (place: string, time: string) => `${place}, ${time}`;
