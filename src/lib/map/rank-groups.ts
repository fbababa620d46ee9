import type { PlaceGroup } from '$lib/core/view/group-by-place';
import { leadingEvent, leadingEvents } from '$lib/core/view/leading-events';

/** The places of the window by how well known what happened there is, from 0, the best known: by the event that leads each. */
export function rankGroups(groups: readonly PlaceGroup[]): ReadonlyMap<PlaceGroup, number> {
  const led = new Map(groups.map((group) => [leadingEvent(group.shown), group]));
  return new Map(
    leadingEvents([...led.keys()]).map((lead, rank) => [led.get(lead) as PlaceGroup, rank])
  );
}
