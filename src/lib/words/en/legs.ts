import { countNoun } from './count-noun';
import { joinNames } from './join-names';
import { modeNames, type Mode } from './movement';
import { ensureFullStop, quoted } from './sentence';

/** A leg's name: `The train: Here to There`. */
export const legTitle = (journey: string, from: string, to: string) =>
  `${journey}: ${from} to ${to}`;

/** Which way a leg is drawn by, and how reliably: sentences. */
export const endIsRegion = 'One end is known only as a region, so no line is drawn.';
export const lineOnlyJoins = 'No source gives the route: the line only joins the two places.';
export const lineShortest =
  'No source gives the route: the line is only the shortest over the globe.';
/** `why` is the atlas's reason to presume the way. */
export const wayPresumed = (why: string) =>
  `No report gives the route; this one is presumed: ${ensureFullStop(why)}`;
export const byRoutes = (routes: readonly string[]) =>
  `By ${joinNames(routes)}. Between stations the line is drawn straight.`;
/** `why` says what is wrong with the route. */
export const roughlyRight = (route: string, why: string) => `${route} is only approximate: ${why}`;

/** An event and its time, at either end of a leg. */
type End = { title: string; time: string };

export const betweenEvents = (from: End, to: End) =>
  `Between ${quoted(from.title)} (${from.time}) and ${quoted(to.title)} (${to.time}).`;

/** How many legs have a line along routes, and how many do not. */
export const legCount = (routed: number, others: number) =>
  `${countNoun(routed, 'leg')} along known routes; ${countNoun(others, 'leg')} whose route no source gives`;

/** Who travels, and how, in the order of the legs. */
export const travels = (traveller: string, modes: readonly Mode[]) =>
  `${traveller}, ${joinNames(modes.map((mode) => modeNames[mode]))}.`;

/** The vehicle of a leg: a sentence. */
export const byVehicle = (vehicle: string, mode: Mode) =>
  `Vehicle: ${vehicle}, ${modeNames[mode]}.`;

/** The name of a leg as a point that moves, after that of the leg. */
export const movingTitle = (leg: string) => `${leg} (moving)`;
/** Why it is where it is. */
export const supposedSteady =
  'Where it was between the two reports, nobody tells: these positions suppose a steady speed.';
