import * as words from '#words/legs';
import { joinSentences } from '#words/sentence';
import type { KnownEvent } from '../core/evidence/known-event';
import { eventTime } from '../core/wording/event-time';
import type { AtlasWords } from '../core/atlas-words';
import { wordsOf } from '../core/words-of';
import type { ExportedLeg } from './exported-legs';
import type { Prepared } from './prepare-export';

/** A leg's name: `The train: Here to There`. */
export function legTitle({ index }: Prepared, { journey, from, to }: ExportedLeg): string {
  const [start, end] = [from, to].map(({ place }) => index.places.get(place ?? '')?.name ?? '?');
  return words.legTitle(journey.name, start ?? '?', end ?? '?');
}

/** The vehicle of a leg, if the atlas names it. */
export function vehicleWords({ vehicle, mode }: ExportedLeg): string[] {
  return vehicle === undefined ? [] : [words.byVehicle(vehicle, mode)];
}

/** Which way a leg is drawn by, and how reliably. */
export function wayWords(
  { basis, presumed, routes, path }: ExportedLeg,
  atlasWords: AtlasWords
): string {
  const schematic = routes.flatMap(({ id, name }) => {
    const reason = wordsOf(atlasWords, 'routes', id).schematic;
    return reason === undefined ? [] : [words.roughlyRight(name, reason)];
  });
  if (path === null) return words.endIsRegion;
  if (routes.length === 0) return basis === 'presumed' ? words.lineShortest : words.lineOnlyJoins;
  const reasons = presumed === undefined ? [] : [words.wayPresumed(presumed)];
  return joinSentences([words.byRoutes(routes.map(({ name }) => name)), ...schematic, ...reasons]);
}

/** The two events a leg lies between, and when they were: nobody knows where the traveller was meanwhile. */
export function betweenWords({ from, to }: ExportedLeg): string {
  return words.betweenEvents(endOf(from), endOf(to));
}

function endOf(known: KnownEvent) {
  return { title: known.title, time: eventTime(known) };
}

/** The citations of everything a leg rests on, each once: the sources of both its events. */
export function legSources({ from, to }: ExportedLeg): string[] {
  return [...new Set([...from.claims, ...to.claims].map(({ source }) => source))];
}

/** How many legs have a line along routes, and how many do not. */
export function legCounts(legs: readonly ExportedLeg[]): string {
  const routed = legs.filter(({ routes, path }) => routes.length > 0 && path !== null).length;
  return words.legCount(routed, legs.length - routed);
}
