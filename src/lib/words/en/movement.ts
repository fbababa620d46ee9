import { joinNames } from './join-names';
import { inFigures, kilometres } from './numbers';
import { ensureFullStop } from './sentence';

/** Where a traveller is: phrases without a full stop, to start a sentence. */
export const notBegun = 'Not yet begun';
export const nothingKnownByThen = 'Nothing was known of it by then';
export const inOrAbout = (place: string) => `In or near ${place}`;
export const at = (place: string) => `At ${place}`;
export const aboutToPass = (place: string) => `Just before or after passing ${place}`;
export const atOrNear = (place: string) => `At or near ${place}; hour not known`;
export const betweenPlaces = (from: string, to: string) => `Between ${from} and ${to}`;
export const presumedOnTheWay = (destination: string) =>
  `Presumed to be heading for ${destination}`;

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
export const overAt = (place: string) => `Journey over; last reported at ${place}`;

/** How far along and how wide the stretch is where a traveller may be: sentences. Lengths include their unit, or are in rounded kilometres. */
export const wayUnknown = 'The route is unknown, and so is the position along it.';
export const wayShortest =
  'No report gives the route: the line is only the shortest over the globe, and the position assumes a steady speed.';
export const wayPresumed = (why: string) =>
  `No report gives the route; this one is presumed: ${ensureFullStop(why)}`;
export const onlyDestination = 'The route is unknown, and the destination only expected.';
export const nothingLater = 'Nothing later was known; the destination is only expected.';
export const drawnAlong = (km: number, ofKm: number) =>
  `About ${inFigures(km)} of ${kilometres(ofKm)}, if its speed was steady.`;
export const noSpeedLeads = 'Even at top speed it could not get from one report to the other.';
export const noRoom = 'The times allow no other position.';
export const anywhereOnThese = (length: string) =>
  `It could have been anywhere along these ${length}.`;
export const anywhereOn = (length: string) =>
  `It could have been anywhere along ${length} of line.`;

/** What a top speed rests on: a source, one that was not out by the second clock's day, or a reason to assume it. */
export type SpeedBasis = { source: string } | 'later' | { assumed: string } | null;

/** The top speed on some routes, in kilometres per hour; null if none is known. */
export function topSpeed(kmh: number | null, routes: readonly string[], basis: SpeedBasis): string {
  const speed = kmh === null ? 'No top speed is known' : `${kmh} km/h`;
  const on = `${speed} on ${joinNames(routes)}`;
  if (basis === null) return on;
  if (basis === 'later') return `${on}, according to a later report`;
  return 'source' in basis
    ? `${on}, according to ${basis.source}`
    : `${on}, assumed: ${basis.assumed}`;
}
