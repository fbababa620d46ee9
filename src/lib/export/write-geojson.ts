import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Atlas, Claim, Place, WholeAtlas } from '../core/atlas';
import type { LonLat } from '../core/lon-lat';
import { eventTime } from '../core/wording/event-time';
import { explainStatus } from '../core/wording/explain-status';
import type { KnownEvent } from '../core/evidence/known-event';
import { sourceLink } from '../core/evidence/source-link';
import type { AtlasWords } from '../core/atlas-words';
import { wordsOf } from '../core/words-of';
import type { When } from '../core/time/when';
import { cslItem, publishedEdtf } from './csl-item';
import { cutAt180 } from './cut-at-180';
import { exportedLegs, type ExportedLeg } from './exported-legs';
import { legSources, legTitle, wayWords } from './leg-words';
import { licenceWords } from './licence-words';
import { placeGeometry } from './place-geometry';
import { withoutIsolates } from '../core/text/isolate';
import { plainCitation } from './plain-citation';
import { prepareExport, type Prepared } from './prepare-export';

/** RFC 7946's foreign members: which atlas the features are from, and their terms of use. */
type AtlasCollection = FeatureCollection<Geometry | null> & Record<'atlas' | 'sources', unknown>;

/**
 * An atlas as GeoJSON (RFC 7946): a feature for each event, without a geometry if no place or only a country is known, and one
 * for each leg of its journeys. Fields that an event lacks are omitted.
 */
export function writeGeojson(atlas: WholeAtlas): string {
  const prepared = prepareExport(atlas);
  const { id, title, summary, version, licence } = atlas;
  const collection: AtlasCollection = {
    type: 'FeatureCollection',
    atlas: { id, title, summary, version, licence, terms: licenceWords(atlas) },
    sources: atlas.sources.map(cslItem),
    features: [
      ...prepared.events.map((known) => eventFeature(prepared, known)),
      ...exportedLegs(prepared).map((leg) => legFeature(prepared, leg))
    ]
  };
  return `${JSON.stringify(collection)}\n`;
}

function eventFeature(prepared: Prepared, known: KnownEvent): Feature<Geometry | null> {
  const { index, words } = prepared;
  const { event, status, rivalries } = known;
  const { outcome } = event;
  const place = index.places.get(known.place ?? '');
  return {
    type: 'Feature',
    id: event.id,
    geometry: place ? placeGeometry(place) : null,
    properties: {
      type: 'event',
      kind: event.kind,
      title: event.title,
      status,
      status_reason: withoutIsolates(explainStatus(index, known)),
      ...whenFields(known.when),
      time: eventTime(known),
      place: place && placeFields(place, words),
      actors: named(known.actors, index.actors),
      values: event.values,
      both_stand: event.bothStand,
      note: wordsOf(words, 'events', event.id).note,
      outcome: outcome && {
        result: outcome.result,
        event: outcome.event,
        settled_by: outcome.settledBy
      },
      rivals: rivalries.map((rivalry) => ({
        field: rivalry.field,
        ...(rivalry.field === 'values' && { label: rivalry.label }),
        kind: rivalry.kind,
        sides: rivalry.sides.map((side) => side.map(({ id }) => id))
      })),
      claims: known.claims.map((claim) => claimFields(prepared, claim)),
      ...provenance(index.atlas)
    }
  };
}

function legFeature(prepared: Prepared, leg: ExportedLeg): Feature<Geometry | null> {
  const { index, words, citations } = prepared;
  const { journey, traveller, mode, vehicle, basis, presumed, routes, path } = leg;
  const end = ({ event, when, place }: KnownEvent) => {
    const found = index.places.get(place ?? '');
    return { event: event.id, ...whenFields(when), place: found && placeFields(found, words) };
  };
  return {
    type: 'Feature',
    id: leg.id,
    geometry: path && lineGeometry(path),
    properties: {
      type: 'leg',
      title: legTitle(prepared, leg),
      journey: { id: journey.id, name: journey.name },
      traveller: traveller && { id: traveller.id, name: traveller.name },
      mode,
      vehicle,
      routed: routes.length > 0,
      basis,
      presumed,
      routes: routes.map(({ id, name }) => {
        const { schematic, note } = wordsOf(words, 'routes', id);
        return { id, name, schematic, note };
      }),
      way: wayWords(leg, words),
      from: end(leg.from),
      to: end(leg.to),
      citations: legSources(leg).map((id) => ({
        source: id,
        citation: plainCitation(citations, id)
      })),
      ...provenance(index.atlas)
    }
  };
}

function claimFields({ index, words, citations }: Prepared, claim: Claim) {
  const { passage, inferred, note } = wordsOf(words, 'claims', claim.id);
  const { publishedReason, archive } = wordsOf(words, 'sources', claim.source);
  const source = index.sources.get(claim.source);
  const place = index.places.get(claim.place ?? '');
  return {
    id: claim.id,
    stance: claim.stance,
    source: claim.source,
    citation: plainCitation(citations, claim.source),
    published: source && publishedEdtf(source),
    published_reason: publishedReason,
    url: sourceLink(source?.url, passage) ?? undefined,
    archive,
    paragraph: claim.paragraph,
    passage,
    origin: named(claim.origin === undefined ? [] : [claim.origin], index.origins)[0],
    via: named(claim.via, index.origins),
    ...whenFields(claim.when ?? null),
    place: place && placeFields(place, words),
    actors: claim.actors && named(claim.actors, index.actors),
    values: claim.values,
    inferred,
    note
  };
}

/** A time as stated, and the zone of its civil days. */
function whenFields(when: When | null) {
  return when ? { when: when.edtf, part: when.part, zone: when.zone, calendar: when.calendar } : {};
}

function placeFields({ id, name, kind, precision, radius, country }: Place, words: AtlasWords) {
  const { wikidata, geonames, note } = wordsOf(words, 'places', id);
  return { id, name, kind, precision, radius_km: radius, country, wikidata, geonames, note };
}

function named(ids: readonly string[], things: ReadonlyMap<string, { id: string; name: string }>) {
  return ids.map((id) => ({ id, name: things.get(id)?.name ?? id }));
}

/** Repeated on each feature, since many programs drop what stands beside them. */
function provenance({ id, version, licence }: Atlas) {
  return { atlas: id, atlas_version: version, licence: licence?.name, licence_url: licence?.url };
}

function lineGeometry(path: readonly LonLat[]): Geometry {
  const [first, ...more]: Position[][] = cutAt180(path);
  return first && more.length === 0
    ? { type: 'LineString', coordinates: first }
    : { type: 'MultiLineString', coordinates: first ? [first, ...more] : [] };
}
