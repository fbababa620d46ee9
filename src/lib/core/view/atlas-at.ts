import { eventsKnownBy } from '../evidence/events-known-by';
import { knownDay, type KnownBy } from '../evidence/known-by';
import type { KnownEvent } from '../evidence/known-event';
import type { AtlasIndex } from '../index-atlas';
import { journeyProgress, type LegProgress } from '../movement/journey-progress';
import { knownJourneys } from '../movement/known-journey';
import { trailAt, type TrailPoint } from '../movement/trail-at';
import { windowInstants, type Window } from '../time/window';
import { NO_FILTER, passing, type Filter } from './filter';
import { groupByPlace, type PlaceGroup } from './group-by-place';
import { visibleAt, type Shown } from './visible-at';

/** What decides of an address on what an atlas shows. */
export type At = {
  window: Window;
  /** The second clock; all reports where it is left out. */
  known?: KnownBy;
  filter?: Filter;
  /** The ids of journeys that are not shown. */
  hide?: readonly string[];
};

/** What an atlas shows at an address. */
export type AtlasAt = {
  /** The events known, in order of time, whatever window and filter. */
  events: KnownEvent[];
  /** Those in the window that pass the filter. */
  shown: Shown[];
  /** The same by place. */
  groups: PlaceGroup[];
  legs: LegProgress[];
  trail: TrailPoint[];
};

/**
 * The way from an atlas, a window, the second clock and a filter to what is shown, walked at once: for pictures and for whatever
 * else has no reader. `View` (src/lib/state) walks it by the same steps, each again only when what it rests on has changed.
 */
export function atlasAt(
  index: AtlasIndex,
  { window, known = null, filter = NO_FILTER, hide = [] }: At
): AtlasAt {
  const day = knownDay(known, window);
  const { events, byId } = eventsKnownBy(index, day);
  const shown = visibleAt(passing(index, filter, events), window, index.atlas.zone, day);
  const instants = windowInstants(window, index.atlas.zone);
  return {
    events,
    shown,
    groups: groupByPlace(index, shown),
    legs: knownJourneys(index, byId)
      .filter(({ journey }) => !hide.includes(journey.id))
      .flatMap((journey) => journeyProgress(journey, instants)),
    trail: trailAt(events, window)
  };
}
