import type { Place } from '../atlas';
import { startOf } from '../evidence/known-event';
import type { AtlasIndex } from '../index-atlas';
import { headsDay } from './heads-day';
import { leadingEvent } from './leading-events';
import type { Shown } from './visible-at';

/**
 * The events of the window at one place, and whether the one that leads the window is among them; with its title, if it is the only
 * one that heads a day.
 */
export type PlaceGroup = { place: Place; shown: Shown[]; leads: boolean; title?: string };

/** A group for each place of the events, ordered by its first event. Events without a place are in none. */
export function groupByPlace(index: AtlasIndex, shown: readonly Shown[]): PlaceGroup[] {
  const groups = new Map<string, PlaceGroup>();
  const lead = shown.length > 0 ? leadingEvent(shown) : null;
  const heads = shown.filter(headsDay);
  const title = heads.length === 1 && heads[0] === lead ? lead.known.title : null;
  const inOrder = [...shown].sort((a, b) => startOf(a.known) - startOf(b.known));
  for (const one of inOrder) {
    const place = one.known.place === null ? undefined : index.places.get(one.known.place);
    if (!place) continue;
    const group = groups.get(place.id);
    if (group) group.shown.push(one);
    else {
      const leads = place.id === lead?.known.place;
      groups.set(place.id, {
        place,
        shown: [one],
        leads,
        ...(leads && title !== null && { title })
      });
    }
  }
  return [...groups.values()];
}
