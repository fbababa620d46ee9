import { countNoun } from '#words/count-noun';
import { eventTime } from '../core/words/event-time';
import { joinNames } from '#words/join-names';
import type { ExportedLeg } from './exported-legs';
import type { Prepared } from './prepare-export';

/** A leg's name: `The train: Here to There`. */
export function legTitle({ index }: Prepared, { journey, from, to }: ExportedLeg): string {
  const [start, end] = [from, to].map(({ place }) => index.places.get(place ?? '')?.name ?? '?');
  return `${journey.name}: ${start} to ${end}`;
}

/** By which way a leg is drawn, and what that is worth. */
export function wayWords({ routes, path }: ExportedLeg): string {
  const names = joinNames(routes.map(({ name }) => name));
  const schematic = routes.flatMap(({ name, schematic }) =>
    schematic === undefined ? [] : [`${name} is only roughly right: ${schematic}`]
  );
  if (path === null) return 'One end is known only as a region, so no line is drawn.';
  if (routes.length === 0)
    return 'No source gives the way: the line only joins two places and stands for no route.';
  return [`By ${names}. Between stations the line is drawn straight.`, ...schematic].join(' ');
}

/** Between which two events a leg lies, and when these were: nobody knows where the traveller was meanwhile. */
export function betweenWords({ from, to }: ExportedLeg): string {
  return `Between “${from.event.title}” (${eventTime(from)}) and “${to.event.title}” (${eventTime(to)}).`;
}

/** The citations of all that a leg rests on, each once: the sources of both its events. */
export function legSources({ from, to }: ExportedLeg): string[] {
  return [...new Set([...from.claims, ...to.claims].map(({ source }) => source))];
}

/** How many legs have a line along routes, and how many have not. */
export function legCounts(legs: readonly ExportedLeg[]): string {
  const routed = legs.filter(({ routes, path }) => routes.length > 0 && path !== null).length;
  return `${countNoun(routed, 'leg')} along known routes; ${countNoun(legs.length - routed, 'leg')} by a way that no source gives`;
}
