import type { Atlas, Place, WholeAtlas } from '$lib/core/atlas';
import { versionsOf } from '$lib/core/evidence/event-versions';
import { indexAtlas } from '$lib/core/index-atlas';
import type { Expected, Journey, Leg, Route } from '$lib/core/journey';
import { STRETCH_LENGTH } from '$lib/core/evidence/stretch-length';
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
import { packEvents, unpackEvents, type PackedEvents } from './pack-events';
import { packNumbers, type PackedNumbers } from './pack-numbers';
import { packRows, unpackRows, type PackedRows } from './pack-rows';
import { packSources, unpackSources, type PackedSources } from './pack-sources';
import { packVersions, type PackedVersions } from './pack-versions';
import { withoutWords } from './without-words';

/** A place as it travels. */
type PackedPlace = Omit<Place, 'area'> & { area?: PackedArea };

/** A journey as it travels. */
type PackedJourney = Omit<Journey, 'legs' | 'expected'> & {
  legs: PackedLine<Leg>[];
  expected: PackedLine<Expected>[];
};

/** What an atlas of many events has in place of most of them: what is known of each, and which are here. */
export type ManyEvents = {
  versions: PackedVersions;
  /** The rows of the events that come along, since journeys rest on them. */
  carried: PackedNumbers;
  /** The rows of expectations, and for each that of what settled it. */
  settled: PackedNumbers;
  settlers: PackedNumbers;
};

/** An atlas as its file beside the pages holds it: lists as columns, numbers as differences, and no words: see `WordsFile`. Of many events only some come along. */
export type AtlasFile = PackedEvents &
  Omit<Atlas, 'sources' | 'places' | 'routes' | 'events' | 'journeys'> & {
    sources: PackedSources;
    places: PackedRows<PackedPlace>;
    routes: (Omit<Route, 'coordinates'> & { coordinates: PackedPath })[];
    journeys: PackedJourney[];
    /** Absent if all events are here. */
    many?: ManyEvents;
  };

/** The atlas as its file holds it, without its words; `fromAtlasFile` makes the same atlas of it again. */
export function toAtlasFile(whole: Atlas & Pick<WholeAtlas, 'story'>): AtlasFile {
  const atlas = withoutStory(whole);
  const isMany = atlas.events.length > STRETCH_LENGTH;
  const carried = isMany ? carriedRows(atlas) : atlas.events.map((_, row) => row);
  const events = carried.flatMap((row) => atlas.events[row] ?? []);
  return {
    ...atlas,
    actors: atlas.actors.map((actor) => withoutWords('actors', actor)),
    sources: packSources(atlas.sources),
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
    ...packEvents(events, atlas.zone),
    ...(isMany && { many: { ...tiesOf(atlas), ...manyEvents(atlas, carried) } })
  };
}

/** The story has a file of its own. */
function withoutStory(whole: Atlas & Pick<WholeAtlas, 'story'>): Atlas {
  const { ...atlas } = whole;
  delete atlas.story;
  return atlas;
}

function manyEvents(atlas: Atlas, carried: readonly number[]) {
  const versions = packVersions(atlas, versionsOf(indexAtlas(atlas)));
  return { versions, carried: packNumbers(carried) };
}

/** The rows of the events that journeys rest on, and of what they expect. */
function carriedRows({ events, journeys }: Atlas): number[] {
  const ids = new Set(
    journeys.flatMap(({ fixes, expected }) => [...fixes, ...expected].map(({ event }) => event))
  );
  return events.flatMap(({ id }, row) => (ids.has(id) ? row : []));
}

function tiesOf({ events }: Atlas): Pick<ManyEvents, 'settled' | 'settlers'> {
  const rows = new Map(events.map(({ id }, row) => [id, row]));
  const ties = events.flatMap(({ outcome }, row) => {
    const settler = rows.get(outcome?.event ?? '');
    return settler === undefined ? [] : [{ row, settler }];
  });
  return {
    settled: packNumbers(ties.map(({ row }) => row)),
    settlers: packNumbers(ties.map(({ settler }) => settler))
  };
}

/** The atlas that a file holds, of many events with those that come along. What the file says is taken as it is. */
export function fromAtlasFile({ events, claims, ...file }: Omit<AtlasFile, 'many'>): Atlas {
  return {
    ...file,
    sources: unpackSources(file.sources),
    places: unpackRows(file.places).map(({ area, ...rest }) =>
      area ? { ...rest, area: unpackArea(area) } : rest
    ),
    routes: file.routes.map((route) => ({ ...route, coordinates: unpackPath(route.coordinates) })),
    journeys: file.journeys.map((journey) => ({
      ...journey,
      legs: journey.legs.map((leg) => unpackLine<Leg>(leg)),
      expected: journey.expected.map((one) => unpackLine<Expected>(one))
    })),
    events: unpackEvents({ events, claims }, file.zone)
  };
}
