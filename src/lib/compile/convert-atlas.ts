import type { Atlas } from '../core/atlas';
import { parseWhen } from '../core/parse-when';
import type { Span } from '../core/span';
import { convertEvents } from './convert-events';
import { convertJourneys } from './convert-journeys';
import { convertPlaces } from './convert-places';
import { convertRoutes } from './convert-routes';
import { convertSources } from './convert-sources';
import type { Documents, FileName } from './parse-files';
import { atlasSchema } from './schema-atlas';
import { eventsSchema } from './schema-events';
import { placesSchema } from './schema-places';
import { routesSchema } from './schema-routes';
import { sourcesSchema } from './schema-sources';
import { withoutUndefined } from './without-undefined';

/** Turns the documents of an atlas, in which no error was found, into the contract's data. */
export function convertAtlas(id: string, version: string, documents: Documents): Atlas {
  const dataOf = (name: FileName): unknown => documents.get(name)?.value;
  const {
    first_window,
    stretch,
    actors = [],
    origins = [],
    ...head
  } = atlasSchema.parse(dataOf('atlas.yaml'));
  const { zone } = head;
  const places = convertPlaces(placesSchema.parse(dataOf('places.geojson')).features);
  const lines = dataOf('routes.geojson');
  const routes = lines === undefined ? [] : convertRoutes(routesSchema.parse(lines).features);
  const file = eventsSchema.parse(dataOf('events.yaml'));
  const events = convertEvents(file.events, places, zone);
  return {
    id,
    version,
    ...head,
    firstWindow: daysOf(first_window, zone),
    stretch: daysOf(stretch, zone),
    actors: actors.map(({ names = {}, ...actor }) => withoutUndefined({ ...actor, names })),
    origins,
    sources: convertSources(sourcesSchema.parse(dataOf('sources.json')), zone),
    places,
    routes,
    events,
    journeys: convertJourneys(file.journeys ?? [], { events, places, routes })
  };
}

function daysOf(text: string, zone: string): Span {
  const { value, issue } = parseWhen(text, { zone });
  if (!value) throw new Error(issue);
  return value.stated.days;
}
