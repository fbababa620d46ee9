import * as words from '#words/movement';
import type { SpeedBasis } from '#words/movement';
import { formatKm } from './format-km';
import { roundKm } from './round-km';
import type { AtlasIndex } from '../index-atlas';
import { sourceKnown } from '../evidence/claim-known';
import type { KnownUntil } from '../evidence/known-until';
import { publisherName } from '../evidence/publisher-name';
import type { ReachPath } from '../movement/reach-path';
import type { Traveller } from '../movement/traveller-at';
import { tellsMeans, travellerMeans } from '../movement/traveller-means';
import { isolate } from '../text/isolate';
import type { WayPart } from '../movement/way';

/** Where a traveller is, in a sentence without its stop: `Between the Port and the Town, seen by nobody`. */
export function travellerWords(index: AtlasIndex, traveller: Traveller): string {
  const placeName = ({ place }: { place: string }) =>
    isolate(index.places.get(place)?.name ?? place);
  switch (traveller.state) {
    case 'before':
      return traveller.journey.fixes.length > 0 ? words.notBegun : words.nothingKnownByThen;
    case 'at': {
      const { fix, until, sure } = traveller;
      if (until && !sure) return words.inOrAbout(placeName(fix));
      if (sure) return words.at(placeName(fix));
      return fix.role === 'passing'
        ? words.aboutToPass(placeName(fix))
        : words.atOrNear(placeName(fix));
    }
    case 'between':
      return goingWords(
        words.betweenPlaces(placeName(traveller.from), placeName(traveller.to)),
        traveller
      );
    case 'presumed':
      return goingWords(words.presumedOnTheWay(placeName(traveller.destination)), traveller);
    case 'last-seen':
      return words.lastReportedAt(placeName(traveller.fix));
    case 'over':
      return words.overAt(placeName(traveller.fix));
  }
}

/** Where a traveller is, and by what it goes if its journey tells more than one mode, or if no report says. */
function goingWords(where: string, traveller: Traveller): string {
  const { mode, vehicle } = travellerMeans(traveller);
  const tells = mode === 'unknown' || vehicle !== undefined || tellsMeans(traveller.journey);
  if (!tells) return where;
  return words.goesBy(where, mode, vehicle === undefined ? null : isolate(vehicle));
}

/** How far along and how wide the reach is, in sentences; none if nothing is known of it. */
export function reachWords(traveller: Traveller): string[] {
  switch (traveller.state) {
    case 'between': {
      const { ghost, reach, routed, leg } = traveller;
      if (!routed) return [leg.basis === 'presumed' ? words.wayShortest : words.wayUnknown];
      return [
        words.drawnAlong(roundKm(ghost.km), roundKm(reach.ofKm)),
        widthWords(reach),
        ...leg.presumed.map((why) => words.wayPresumed(isolate(why)))
      ];
    }
    case 'presumed':
      return traveller.routed
        ? [widthWords(traveller.reach), words.nothingLater]
        : [words.onlyDestination];
    case 'at':
      return traveller.reach && traveller.reach.toKm > traveller.reach.fromKm
        ? [widthWords(traveller.reach)]
        : [];
    default:
      return [];
  }
}

function widthWords({ fromKm, toKm, ofKm, possible }: ReachPath): string {
  if (!possible) return words.noSpeedLeads;
  const width = toKm - fromKm;
  if (width < 0.5) return words.noRoom;
  return width > ofKm - 0.5 && fromKm >= 0
    ? words.anywhereOnThese(formatKm(ofKm))
    : words.anywhereOn(formatKm(width));
}

/**
 * The top speeds used: `60 km/h on the Line, assumed: why`; routes with the same speed and reason together. A source that came out
 * later than `knownBy` is not named.
 */
export function speedWords(
  index: AtlasIndex,
  parts: readonly WayPart[],
  knownBy: KnownUntil = null
): string[] {
  const groups = new Map<string, { parts: WayPart[]; speed: number | null; basis: SpeedBasis }>();
  for (const part of parts) {
    const speed = part.topSpeed?.value ?? null;
    const basis = basisOf(index, part, knownBy);
    const key = JSON.stringify([speed, basis]);
    const group = groups.get(key) ?? { parts: [], speed, basis };
    group.parts.push(part);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ parts, speed, basis }) => {
    const routes = parts.map(({ route }) => isolate(index.routes.get(route)?.name ?? route));
    return words.topSpeed(speed, [...new Set(routes)], basis);
  });
}

function basisOf(index: AtlasIndex, { topSpeed }: WayPart, knownBy: KnownUntil): SpeedBasis {
  if (topSpeed?.source) {
    const known = sourceKnown(index.sources.get(topSpeed.source), knownBy) === 'known';
    return known ? { source: sourceName(index, topSpeed.source) } : 'later';
  }
  return topSpeed?.assumed ? { assumed: isolate(topSpeed.assumed) } : null;
}

function sourceName(index: AtlasIndex, id: string): string {
  const source = index.sources.get(id);
  return source ? publisherName(index, source) : isolate(id);
}
