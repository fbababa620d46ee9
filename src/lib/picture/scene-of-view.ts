import { legsOf } from '../state/legs-of';
import { trailOf } from '../state/trail-of';
import { travellersOf } from '../state/travellers-of';
import type { View } from '../state/view.svelte';
import { lineDates } from '../static-map/line-dates';
import { placeTravellers } from '../static-map/place-travellers';
import type { SceneInput } from '../static-map/scene';

/** What the map of a view shows over its ground, but for the base map's names. */
export function sceneOfView(view: View): Omit<SceneInput, 'names'> {
  const { index, groups, journeys, knowledge, selection, window } = view;
  return {
    index,
    groups,
    chosen: [selection.event?.event.id ?? null],
    legs: legsOf(journeys),
    travellers: placeTravellers(travellersOf(journeys)),
    dates: lineDates(index, journeys.shown, journeys.instants),
    trail: trailOf(knowledge, window)
  };
}
