import type { KnownEvent } from '../evidence/known-event';
import type { KnownLookup } from '../evidence/known-lookup';
import type { AtlasIndex } from '../index-atlas';
import type { Journey } from '../journey';
import { knownJourney, type KnownJourney } from './known-journey';

/**
 * Works out the journeys of an atlas as the known events tell them (see `knownJourney`), each anew only if something else is known of its
 * own events than the last time; the same journeys are the same list.
 */
export function followJourneys(index: AtlasIndex): (events: KnownLookup) => KnownJourney[] {
  const followed = index.atlas.journeys.map((journey) => followJourney(index, journey));
  let last: KnownJourney[] = [];
  return (events) => {
    const found = followed.map((follow) => follow(events));
    if (found.length !== last.length || found.some((one, i) => one !== last[i])) last = found;
    return last;
  };
}

function followJourney(index: AtlasIndex, journey: Journey): (events: KnownLookup) => KnownJourney {
  const ids = [...journey.fixes, ...journey.expected].map(({ event }) => event);
  let known: (KnownEvent | undefined)[] = [];
  let last: KnownJourney | null = null;
  return (events) => {
    const now = ids.map((id) => events.get(id));
    if (last && now.every((one, i) => one === known[i])) return last;
    known = now;
    return (last = knownJourney(index, journey, events));
  };
}
