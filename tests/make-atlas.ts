import type {
  WholeAtlas,
  WholeClaim,
  WholeEvent,
  WholePlace,
  WholeRoute,
  WholeSource
} from '../src/lib/core/atlas';
import type { Journey, Leg } from '../src/lib/core/journey';
import type { LonLat } from '../src/lib/core/lon-lat';
import { dayFromIso } from '../src/lib/core/time/day';
import { indexAtlas, type AtlasIndex } from '../src/lib/core/index-atlas';
import { knownEvent, type KnownEvent } from '../src/lib/core/evidence/known-event';
import { parseWhen } from '../src/lib/core/time/parse-when';
import { drawnLengths } from '../src/lib/core/movement/route-measures';
import type { DayPart, When } from '../src/lib/core/time/when';

/** A day since 1970-01-01; throws on text that is not a date. */
export function day(iso: string): number {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(`no date: ${iso}`);
  return found;
}

/** A time read in a zone; throws on text that is not a time. */
export function when(text: string, zone = 'Asia/Vladivostok', part?: DayPart): When {
  const { value, issue } = parseWhen(text, part ? { zone, part } : { zone });
  if (!value) throw new Error(issue);
  return value;
}

export function place(id: string, more: Partial<WholePlace> = {}): WholePlace {
  return {
    id,
    name: id,
    names: {},
    aliases: [],
    kind: 'town',
    precision: 'city',
    point: [132, 43],
    zone: 'Asia/Vladivostok',
    country: 'RU',
    ...more
  };
}

export function source(id: string, published: string, last = published): WholeSource {
  return {
    id,
    slug: id,
    type: 'article-newspaper',
    title: id,
    author: [],
    container: `The ${id}`,
    published: { from: day(published), to: day(last) + 1 }
  };
}

let claims = 0;

/** A claim of the source `paper`, unless another is named. */
export function claim(more: Partial<WholeClaim> = {}): WholeClaim {
  return { id: `claim-${++claims}`, source: 'paper', stance: 'reports', via: [], ...more };
}

export function event(id: string, more: Partial<WholeEvent> = {}): WholeEvent {
  return { id, kind: 'other', title: id, actors: [], claims: [claim(more)], ...more };
}

/** A railway without stations; without a speed limit unless a top speed is given. */
export function line(id: string, coordinates: LonLat[], speed?: number): WholeRoute {
  const route: WholeRoute = {
    id,
    name: id,
    mode: 'rail',
    coordinates,
    stations: [],
    stationNames: [],
    lengths: [],
    crossings: []
  };
  return speed === undefined
    ? route
    : { ...route, topSpeed: { value: speed, assumed: 'for the test' } };
}

/** A leg from a fix to the next along a whole path, by at most one route. */
export function leg(from: number, path: LonLat[], routes: [] | [string]): Leg {
  const ends = routes.map(() => path.length - 1);
  return { from, to: from + 1, mode: 'rail', routes, path, measures: drawnLengths(path), ends };
}

export function makeJourney(
  fixes: Journey['fixes'],
  legs: Leg[],
  expected: Journey['expected'] = []
): Journey {
  return { id: 'train', name: 'Train', traveller: 'someone', mode: 'rail', fixes, legs, expected };
}

/** An atlas of the events, over September 2023, with the source `paper` of 12 September. */
export function makeAtlas(more: Partial<WholeAtlas> = {}): WholeAtlas {
  return {
    id: 'test',
    version: '000000000000',
    title: 'A test',
    summary: 'Nothing happened.',
    zone: 'Asia/Vladivostok',
    home: { center: [132, 46], zoom: 4 },
    firstWindow: { from: day('2023-09-12'), to: day('2023-09-13') },
    stretch: { from: day('2023-09-01'), to: day('2023-10-01') },
    actors: [],
    origins: [
      { id: 'one', name: 'One' },
      { id: 'two', name: 'Two' }
    ],
    sources: [source('paper', '2023-09-12')],
    places: [],
    routes: [],
    events: [],
    peaks: [],
    journeys: [],
    ...more
  };
}

export function makeIndex(more: Partial<WholeAtlas> = {}): AtlasIndex {
  return indexAtlas(makeAtlas(more));
}

/** The event as all its claims tell it. */
export function known(one: WholeEvent, index: AtlasIndex = makeIndex()): KnownEvent {
  const found = knownEvent(index, one, null);
  if (!found) throw new Error(`${one.id} has no claim of a known source`);
  return found;
}
