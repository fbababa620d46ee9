import { isCountry } from '../core/precision';
import type { AtlasIndex } from '../core/index-atlas';
import { journeyProgress } from '../core/movement/journey-progress';
import { knownJourneys } from '../core/movement/known-journey';
import type { KnownEvent } from '../core/evidence/known-event';
import { trailAt } from '../core/movement/trail-at';
import { visibleAt } from '../core/view/visible-at';
import { windowInstants, type Window } from '../core/time/window';
import type { SceneInput } from './scene';

/** What an atlas shows in a window, by the events known. */
export function timeScene(
  index: AtlasIndex,
  events: readonly KnownEvent[],
  window: Window
): Omit<SceneInput, 'names'> {
  const byId = new Map(events.map((known) => [known.event.id, known]));
  const instants = windowInstants(window, index.atlas.zone);
  return {
    index,
    shown: visibleAt(events, window, index.atlas.zone),
    legs: knownJourneys(index, byId).flatMap((journey) => journeyProgress(journey, instants)),
    trail: trailAt(events, window)
  };
}

/** The places that a map of a time must show, in degrees: those of the events in view, but for whole countries. */
export function placesToShow({ index, shown }: Pick<SceneInput, 'index' | 'shown'>) {
  return shown.flatMap(({ known }) => {
    const place = known.place === null ? undefined : index.places.get(known.place);
    return place && !isCountry(place) ? [place.point] : [];
  });
}
