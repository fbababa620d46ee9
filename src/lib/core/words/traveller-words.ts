import { eventTime } from './event-time';
import { formatKm } from './format-km';
import type { AtlasIndex } from '../index-atlas';
import { joinNames } from '#words/join-names';
import type { KnownFix } from '../movement/known-journey';
import { publisherName } from '../evidence/publisher-name';
import type { ReachPath, Traveller } from '../movement/traveller-at';
import { isolate } from '../text/isolate';
import type { WayPart } from '../movement/way';

/** Where a traveller is, in a sentence without a stop: `Between the Port and the Town, seen by nobody`. */
export function travellerWords(index: AtlasIndex, traveller: Traveller): string {
  const placeName = ({ place }: { place: string }) =>
    isolate(index.places.get(place)?.name ?? place);
  switch (traveller.state) {
    case 'before':
      return traveller.journey.fixes.length > 0 ? 'Not begun' : 'Nothing is known of it by then';
    case 'at': {
      const { fix, until, sure } = traveller;
      if (until && !sure) return `In or about ${placeName(fix)}`;
      if (sure) return `At ${placeName(fix)}`;
      return fix.role === 'passing'
        ? `About to pass ${placeName(fix)}, or past it`
        : `At ${placeName(fix)}, or near it: the hour is not known`;
    }
    case 'between':
      return `Between ${placeName(traveller.from)} and ${placeName(traveller.to)}`;
    case 'presumed':
      return `Presumed on the way to ${placeName(traveller.destination)}`;
    case 'last-seen':
      return `Last reported at ${placeName(traveller.fix)}`;
    case 'over':
      return `Over: last reported at ${placeName(traveller.fix)}`;
  }
}

/** How far along and how wide the stretch is, in sentences; none where nothing of it is known. */
export function reachWords(traveller: Traveller): string[] {
  switch (traveller.state) {
    case 'between': {
      const { ghost, reach, routed } = traveller;
      if (!routed) return ['The way is unknown, and so is any place on it.'];
      return [
        `Drawn ${formatKm(ghost.km)} along the ${formatKm(reach.ofKm)}: in proportion to the time, and no report.`,
        widthWords(reach)
      ];
    }
    case 'presumed':
      return traveller.routed
        ? [
            widthWords(traveller.reach),
            'Nothing later was known: the destination is only what was claimed.'
          ]
        : ['The way is unknown; the destination is only what was claimed.'];
    case 'at':
      return traveller.reach && traveller.reach.toKm > traveller.reach.fromKm
        ? [widthWords(traveller.reach)]
        : [];
    default:
      return [];
  }
}

function widthWords({ fromKm, toKm, ofKm, possible }: ReachPath): string {
  if (!possible) return 'No speed that is allowed leads from one report to the other.';
  const width = toKm - fromKm;
  if (width < 0.5) return 'The times leave no room: it can be nowhere else.';
  return width > ofKm - 0.5 && fromKm >= 0
    ? `It may have been anywhere on these ${formatKm(ofKm)}.`
    : `It may have been anywhere on ${formatKm(width)} of line.`;
}

/** The top speeds that were reckoned with: `60 km/h on the Line, assumed: why`; those of one speed and reason together. */
export function speedWords(index: AtlasIndex, parts: readonly WayPart[]): string[] {
  const groups = new Map<string, { speed: string; said: string; routes: string[] }>();
  for (const { route, topSpeed } of parts) {
    const name = isolate(index.routes.get(route)?.name ?? route);
    const said = topSpeed?.source
      ? `, given by ${sourceName(index, topSpeed.source)}`
      : topSpeed?.assumed
        ? `, assumed: ${isolate(topSpeed.assumed)}`
        : '';
    const speed = topSpeed ? `${topSpeed.value} km/h` : 'No top speed is known';
    const key = `${speed}${said}`;
    const group = groups.get(key) ?? { speed, said, routes: [] };
    if (!group.routes.includes(name)) group.routes.push(name);
    groups.set(key, group);
  }
  return [...groups.values()].map(
    ({ speed, said, routes }) => `${speed} on ${joinNames(routes)}${said}`
  );
}

function sourceName({ sources }: AtlasIndex, id: string): string {
  const source = sources.get(id);
  return isolate(source ? publisherName(source) : id);
}

/** Where and when a fix was: `Port, Tuesday 12 September 2023`. */
export function fixWords(index: AtlasIndex, { place, known }: KnownFix): string {
  return `${isolate(index.places.get(place)?.name ?? place)}, ${eventTime(known)}`;
}
