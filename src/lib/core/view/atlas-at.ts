import { eventsKnownBy } from '../evidence/events-known-by';
import { knownDay, type KnownBy } from '../evidence/known-by';
import { knownUntil } from '../evidence/known-until';
import type { KnownEvent } from '../evidence/known-event';
import type { AtlasIndex } from '../index-atlas';
import { journeyProgress, type LegProgress } from '../movement/journey-progress';
import { knownJourneys } from '../movement/known-journey';
import { Trail, type TrailPoint } from '../movement/trail';
import { travellerAt, type Traveller } from '../movement/traveller-at';
import { windowInstants, type Window } from '../time/window';
import { NO_FILTER, passing, type Filter } from './filter';
import { groupByPlace, type PlaceGroup } from './group-by-place';
import { inJourneyOrder } from './in-journey-order';
import { visibleAt, type Shown } from './visible-at';

/** What in an address decides what an atlas shows. */
export type At = {
  window: Window;
  /** The second clock; all reports if omitted. */
  known?: KnownBy;
  filter?: Filter;
  /** The ids of hidden journeys. */
  hide?: readonly string[];
};

/** What an atlas shows at an address. */
export type AtlasAt = {
  /** The known events, in order of time, unfiltered. */
  events: KnownEvent[];
  /** Those in the window that pass the filter, in the order in which they are listed. */
  shown: Shown[];
  /** The same, by place. */
  groups: PlaceGroup[];
  legs: LegProgress[];
  /** Of each journey that is not hidden. */
  travellers: Traveller[];
  trail: TrailPoint[];
};

/**
 * Derives what is shown from an atlas, a window, the second clock and a filter, all at once: for pictures and other uses without
 * a reader. `View` (src/lib/state) follows the same steps, repeating each only when its inputs have changed.
 */
export function atlasAt(
  index: AtlasIndex,
  { window, known = null, filter = NO_FILTER, hide = [] }: At
): AtlasAt {
  const day = knownDay(known, window);
  const { events, byId } = eventsKnownBy(index, knownUntil(index, known, window));
  const instants = windowInstants(window, index.atlas.zone);
  const journeys = knownJourneys(index, byId);
  const seen = journeys.filter(({ journey }) => !hide.includes(journey.id));
  const trail = new Trail();
  for (const known of events) trail.add(known);
  const shown = inJourneyOrder(
    index,
    visibleAt(passing(index, filter, events), window, index.atlas.zone, day),
    journeys,
    window.hour === null ? null : instants
  );
  return {
    events,
    shown,
    groups: groupByPlace(index, shown),
    legs: seen.flatMap((journey) => journeyProgress(journey, instants)),
    travellers: seen.map((journey) => travellerAt(journey, instants)),
    trail: trail.before(window)
  };
}
