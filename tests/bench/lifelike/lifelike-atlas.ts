import { chance } from './chance';
import { flow, type Flow } from './flow';
import { happenings } from './happenings';
import { EVENTS_PER_JOURNEY, toldJourney } from './journeys';
import { placeFeatures, placeIds } from './places';
import { Shelf } from './shelf';
import { LIFELIKE_DAY, LIFELIKE_STRETCH } from './story-days';
import { tell } from './tell';
import { claimId, type ToldEvent } from './told-event';
import { wayFeatures } from './ways';

/** The share of events that are parts of a journey. */
const SHARE_OF_JOURNEYS = 0.4;
/** However many events a story has, nobody follows more journeys on one map. */
const MOST_JOURNEYS = 60;
const OUTLETS = 16;
const OFFICES = 8;
const EVENTS_PER_ACTOR = 50;
/** The compiler reads no file of more than 16 million characters: from so many events on, titles are short and claims give less. */
const BRIEF = 20_000;

/**
 * The files of a valid atlas of this many events that is as atlases are: journeys by several vehicles with stays and announced
 * arrivals, several claims an event from hundreds or thousands of sources, expectations, denials and rival versions, over 2,000 days
 * with a busy stretch. The same number gives the same files.
 */
export function lifelikeAtlas(events: number): Record<string, string> {
  const draw = chance(events);
  const actors = numbered('a', 8 + Math.round(events / EVENTS_PER_ACTOR));
  const origins = [...numbered('o', OUTLETS), ...numbered('of', OFFICES)];
  const places = placeIds(events);
  const features = placeFeatures(places, draw);
  const ways = wayFeatures(draw);

  const trips = Array.from(
    {
      length: Math.min(MOST_JOURNEYS, Math.round((events * SHARE_OF_JOURNEYS) / EVENTS_PER_JOURNEY))
    },
    (_, i) => toldJourney(i, i * EVENTS_PER_JOURNEY, actors, draw)
  );
  const travelled = trips.flatMap((trip) => trip.events);
  const others = happenings(events - travelled.length, travelled.length, { actors, places }, draw);
  const shelf = new Shelf(draw);
  const brief = events >= BRIEF;
  const told = [...travelled, ...others].map((event) => {
    const claims = tell(event, { origins, places, shelf, draw, brief });
    return `  - ${eventLine(brief ? { ...event, title: event.id } : event, claims)}`;
  });
  return {
    'atlas.yaml': [
      `title: ${events} events, as they are reported`,
      'summary: Made for the benchmark.',
      'zone: Asia/Vladivostok',
      'home: { center: [110, 60.5], zoom: 4.2 }',
      `first_window: ${LIFELIKE_DAY}`,
      `stretch: ${LIFELIKE_STRETCH}`,
      'actors:',
      ...actors.map((id, i) => `  - ${flow({ id, name: `Actor ${i}`, kind: 'person' })}`),
      'origins:',
      ...origins.map((id, i) => `  - ${originLine(id, i)}`)
    ].join('\n'),
    'sources.json': JSON.stringify(shelf.csl()),
    'places.geojson': collection(features),
    'routes.geojson': collection(ways),
    'events.yaml': [
      'events:',
      ...told,
      trips.length > 0 ? 'journeys:' : 'journeys: []',
      ...trips.map(({ journey }) => `  - ${flow(journey)}`)
    ].join('\n')
  };
}

function eventLine(
  { id, kind, title, actors, place, when, part, outcome }: ToldEvent,
  claims: Flow[]
): string {
  const settled = outcome?.event && { settled_by: claimId(outcome.event, 0) };
  return flow({
    id,
    kind,
    title,
    actors,
    place,
    when,
    part,
    outcome: outcome && { ...outcome, ...settled },
    claims
  });
}

/** Two outlets in three publish for themselves; every fourth belongs to one owner. */
function originLine(id: string, i: number): string {
  const name = `Origin ${i}`;
  if (i >= OUTLETS) return flow({ id, name });
  return `{ id: ${id}, name: ${name}, outlet: true${i % 4 === 0 ? ', owner: the state' : ''} }`;
}

function collection(features: readonly object[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

function numbered(word: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${word}-${i}`);
}
