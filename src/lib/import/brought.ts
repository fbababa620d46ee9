import type { CopyFields } from '../compile/schemas/schema-copies';
import type { ActorFields, OriginFields } from '../compile/schemas/schema-atlas';
import type { EventFields, JourneyFields } from '../compile/schemas/schema-events';
import type { PlaceFields } from '../compile/schemas/schema-places';
import type { RouteFields } from '../compile/schemas/schema-routes';
import type { SourceFields } from '../compile/schemas/schema-sources';
import type { Report } from './report/report';

/** What a file brings to an atlas: parts in the shapes of the atlas's own files, and an account of everything in it. */
export type Brought = {
  sources: SourceFields[];
  /** The entries of copies.yaml, by the id of the source. */
  copies: Record<string, CopyFields>;
  actors: ActorFields[];
  origins: OriginFields[];
  places: PlaceFields[];
  routes: RouteFields[];
  events: EventFields[];
  journeys: JourneyFields[];
  /** Private copies, by the name of the file within `texts/`. */
  texts: Map<string, string>;
  report: Report;
};

/** Parts of an atlas of which there are none yet. */
export function nothingBrought(report: Report): Brought {
  return {
    sources: [],
    copies: {},
    actors: [],
    origins: [],
    places: [],
    routes: [],
    events: [],
    journeys: [],
    texts: new Map(),
    report
  };
}
