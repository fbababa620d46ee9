import { distanceUnknown, fixRoles, fromPlace } from '#words/graph';
import { eventTime } from '$lib/core/wording/event-time';
import { formatKm } from '$lib/core/wording/format-km';
import type { AtlasIndex } from '$lib/core/index-atlas';
import type { Height } from '$lib/core/movement/stretch';
import { joinNames } from '#words/join-names';
import { publisherName } from '$lib/core/evidence/publisher-name';
import { isolate } from '$lib/core/text/isolate';
import type { GraphShape, ShapeFix } from './graph-shape';
import { distanceAt } from './stretch-distance';

/** What a graph says of a fix. */
export type FixText = {
  place: string;
  time: string;
  /** `860 km from the Port along the way`. */
  distance: string;
  role: string;
  /** `The Times and the Post`. */
  sources: string;
};

/** The words for a fix of a shape, in the parts in which they are set. */
export function fixText(
  index: Pick<AtlasIndex, 'places' | 'sources' | 'origins'>,
  shape: GraphShape,
  one: ShapeFix
): FixText {
  const { fix } = one;
  const names = fix.claims.flatMap(({ source }) => {
    const found = index.sources.get(source);
    return found ? [publisherName(index, found)] : [];
  });
  return {
    place: isolate(index.places.get(fix.place)?.name ?? fix.place),
    time: eventTime(fix.known),
    distance: distanceText(index, shape, one),
    role: fixRoles[fix.role],
    sources: joinNames([...new Set(names)])
  };
}

/** How far along the way a height is, in words: from where the journey starts, or from where the known way to it does. */
export function distanceText(
  { places }: Pick<AtlasIndex, 'places'>,
  shape: Pick<GraphShape, 'stretches' | 'start'>,
  height: Height
): string {
  const nameOf = (id: string) => isolate(places.get(id)?.name ?? id);
  const found = distanceAt(shape, height);
  if (!found) return distanceUnknown(nameOf(shape.start));
  return fromPlace(formatKm(found.km), nameOf(found.from));
}
