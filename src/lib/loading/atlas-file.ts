import type { Atlas, Claim, Event, Place, Source } from '$lib/core/atlas';
import type { Expected, Journey, Leg, Route } from '$lib/core/journey';
import type { When } from '$lib/core/time/when';
import {
  packArea,
  packLine,
  packPath,
  unpackArea,
  unpackLine,
  unpackPath,
  type PackedArea,
  type PackedLine,
  type PackedPath
} from './pack-line';
import { packRows, unpackRows, type PackedRows } from './pack-rows';
import { packWhen, unpackWhen, type PackedWhen } from './pack-when';
import { withoutWords } from './without-words';

type Timed<T extends { when?: When }> = Omit<T, 'when'> & { when?: PackedWhen };

/** A place as it travels. */
type PackedPlace = Omit<Place, 'area'> & { area?: PackedArea };

/** A journey as it travels. */
type PackedJourney = Omit<Journey, 'legs' | 'expected'> & {
  legs: PackedLine<Leg>[];
  expected: PackedLine<Expected>[];
};

/** An atlas as its file beside the pages holds it: lists as columns, numbers as differences, and no words: see `WordsFile`. */
export type AtlasFile = Omit<Atlas, 'sources' | 'places' | 'routes' | 'events' | 'journeys'> & {
  sources: PackedRows<Source>;
  places: PackedRows<PackedPlace>;
  routes: (Omit<Route, 'coordinates'> & { coordinates: PackedPath })[];
  journeys: PackedJourney[];
  /** Each with the number of its claims. */
  events: PackedRows<Omit<Timed<Event>, 'claims'> & { claims: number }>;
  /** Of all events, one after the other. */
  claims: PackedRows<Timed<Claim>>;
};

/** The atlas as its file holds it, without its words; `fromAtlasFile` makes the same of it again. */
export function toAtlasFile(atlas: Atlas): AtlasFile {
  const timed = <T extends { when?: When }>({ when, ...rest }: T): Timed<T> =>
    when ? { ...rest, when: packWhen(when, atlas.zone) } : rest;
  return {
    ...atlas,
    actors: atlas.actors.map((actor) => withoutWords('actors', actor)),
    sources: packRows(atlas.sources.map((source) => withoutWords('sources', source))),
    places: packRows<PackedPlace>(
      atlas.places
        .map((place) => withoutWords('places', place))
        .map(({ area, ...rest }) => (area ? { ...rest, area: packArea(area) } : rest))
    ),
    // One after the other: a leg repeats what its routes say.
    routes: atlas.routes.map((route) => ({
      ...withoutWords('routes', route),
      coordinates: packPath(route.coordinates)
    })),
    journeys: atlas.journeys.map((journey) => ({
      ...journey,
      legs: journey.legs.map(packLine),
      expected: journey.expected.map(packLine)
    })),
    events: packRows(
      atlas.events.map(({ claims, ...event }) => ({
        ...timed(withoutWords('events', event)),
        claims: claims.length
      }))
    ),
    claims: packRows(
      atlas.events.flatMap(({ claims }) =>
        claims.map((claim) => timed(withoutWords('claims', claim)))
      )
    )
  };
}

/** The atlas that a file holds. What the file says is taken as it is. */
export function fromAtlasFile({ claims: columns, ...file }: AtlasFile): Atlas {
  const timed = <T extends { when?: PackedWhen }>({ when, ...rest }: T) =>
    when ? { ...rest, when: unpackWhen(when, file.zone) } : rest;
  const claims = unpackRows(columns).map(timed) as Claim[];
  let first = 0;
  return {
    ...file,
    sources: unpackRows(file.sources),
    places: unpackRows(file.places).map(({ area, ...rest }) =>
      area ? { ...rest, area: unpackArea(area) } : rest
    ),
    routes: file.routes.map((route) => ({ ...route, coordinates: unpackPath(route.coordinates) })),
    journeys: file.journeys.map((journey) => ({
      ...journey,
      legs: journey.legs.map((leg) => unpackLine<Leg>(leg)),
      expected: journey.expected.map((one) => unpackLine<Expected>(one))
    })),
    events: unpackRows(file.events).map(({ claims: count, ...event }) => ({
      ...timed(event),
      claims: claims.slice(first, (first += count))
    })) as Event[]
  };
}
