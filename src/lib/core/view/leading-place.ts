import type { Place } from '../atlas';
import { placesAround, type AtlasIndex } from '../index-atlas';
import { isRegion } from '../precision';
import type { PlaceGroup } from './group-by-place';
import { leadingEvents } from './leading-events';

/** A place of a mark, and those that hold it, from the innermost out. */
type Held = { member: PlaceGroup; chain: Place[] };

/**
 * The place that a mark is named for: its only one; of several, that of the view's lead; else the nearest that holds them all,
 * whether or not it is one of them; else the widest about the mark's own leading event, a point before an area. Countries and
 * regions name a mark only if they are among its places, since they are mostly wider than it.
 */
export function leadingPlace(index: AtlasIndex, members: readonly PlaceGroup[]): Place {
  const [first, ...others] = members;
  if (!first) throw new RangeError('a mark of no place');
  if (others.length === 0) return first.place;
  const lead = members.find(({ leads }) => leads);
  if (lead) return lead.place;
  const held = members.map((member): Held => ({ member, chain: chainOf(index, member, members) }));
  const common = held[0]?.chain.find((place) => held.every(({ chain }) => chain.includes(place)));
  return common ?? placeOfLeadingEvent(held) ?? first.place;
}

function chainOf(index: AtlasIndex, { place }: PlaceGroup, members: readonly PlaceGroup[]) {
  const own = new Set(members.map((member) => member.place.id));
  return placesAround(index, place.id)
    .flatMap((id) => index.places.get(id) ?? [])
    .filter((around) => own.has(around.id) || !isRegion(around));
}

function placeOfLeadingEvent(held: readonly Held[]): Place | undefined {
  const widest = held.flatMap(({ member, chain }) => {
    const place = chain.at(-1);
    return place ? [{ shown: member.shown, place }] : [];
  });
  const points = widest.filter(({ place }) => isPoint(place));
  const among = points.length > 0 ? points : widest;
  const [leading] = leadingEvents(among.flatMap(({ shown }) => shown));
  const found = among.find(({ shown }) => leading && shown.includes(leading)) ?? among[0];
  return found?.place;
}

function isPoint({ precision }: Place): boolean {
  return precision === 'site' || precision === 'city';
}
