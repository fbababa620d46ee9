import { eventsFolder, versionIs } from '#words/export';
import { travels } from '#words/legs';
import { joinSentences } from '#words/sentence';
import type { Position } from 'geojson';
import type { Place, WholeAtlas } from '../core/atlas';
import type { Journey } from '../core/journey';
import type { LonLat } from '../core/lon-lat';
import { eventValues } from '../core/view/event-values';
import type { KnownEvent } from '../core/evidence/known-event';
import { plain } from './cite-event/as-text';
import { cutAt180 } from './cut-at-180';
import { citeEvent } from './cite-event/cite-event';
import { escapeMarkup } from '../core/text/escape-markup';
import { edtfSpan, type SpanFields } from './edtf-span';
import { exportedLegs, type ExportedLeg } from './exported-legs';
import { betweenWords, legSources, legTitle, vehicleWords, wayWords } from './leg-words';
import { licenceWords } from './licence-words';
import { GX, kmlTrack } from './moving/kml-track';
import { placeGeometry } from './place-geometry';
import { prepareExport, type Prepared } from './prepare-export';
import { element, leaf, xmlDocument, type XmlElement } from './xml-document';

const NAMESPACE = 'http://www.opengis.net/kml/2.2';

/**
 * An atlas as KML 2.2: a folder of its events and one for each journey. What has no position has a placemark without a geometry,
 * and what has no certain time has only its words and its EDTF. A leg of which both ends are known to the minute also moves.
 */
export function writeKml(atlas: WholeAtlas): string {
  const prepared = prepareExport(atlas);
  const legs = exportedLegs(prepared);
  return xmlDocument(
    element('kml', { xmlns: NAMESPACE, 'xmlns:gx': GX }, [
      element('Document', {}, [
        leaf('name', atlas.title),
        description(
          `${atlas.summary}\n\n${joinSentences([versionIs(atlas.version), licenceWords(atlas)])}`
        ),
        extendedData({
          atlas: atlas.id,
          atlas_version: atlas.version,
          licence: atlas.licence?.name,
          licence_url: atlas.licence?.url
        }),
        element('Folder', { id: 'events' }, [
          leaf('name', eventsFolder),
          ...prepared.events.map((known) => eventPlacemark(prepared, known))
        ]),
        ...atlas.journeys.map((journey) =>
          journeyFolder(
            prepared,
            journey,
            legs.filter((leg) => leg.journey === journey)
          )
        )
      ])
    ])
  );
}

function eventPlacemark(prepared: Prepared, known: KnownEvent): XmlElement {
  const { index } = prepared;
  const { event, when, status } = known;
  const place = index.places.get(known.place ?? '');
  return element('Placemark', { id: `event-${event.id}` }, [
    leaf('name', event.title),
    description(citeEvent(index, known, prepared).text),
    ...timePrimitive(edtfSpan(when)),
    extendedData({
      id: event.id,
      kind: event.kind,
      status,
      when: when?.edtf,
      part: when?.part,
      zone: when?.zone,
      calendar: when?.calendar,
      place: place?.id,
      place_name: place?.name,
      precision: place?.precision,
      radius_km: place?.radius,
      actors: known.actors.join(' '),
      claims: known.claims.map(({ id }) => id).join(' '),
      sources: eventValues(index, known, 'source').join(' ')
    }),
    ...(place ? geometry(place) : [])
  ]);
}

function journeyFolder(
  prepared: Prepared,
  journey: Journey,
  legs: readonly ExportedLeg[]
): XmlElement {
  const traveller = prepared.index.actors.get(journey.traveller)?.name ?? journey.traveller;
  const modes = legs.map(({ mode }) => mode);
  return element('Folder', { id: `journey-${journey.id}` }, [
    leaf('name', journey.name),
    description(travels(traveller, [...new Set(modes.length > 0 ? modes : [journey.mode])])),
    ...legs.flatMap((leg) => [legPlacemark(prepared, leg), ...kmlTrack(prepared, leg)])
  ]);
}

function legPlacemark(prepared: Prepared, leg: ExportedLeg): XmlElement {
  const { id, journey, mode, vehicle, basis, presumed, from, to, routes, path } = leg;
  const citations = legSources(leg).map((source) => plain(prepared.citations[source] ?? []));
  const words = [
    betweenWords(leg),
    ...vehicleWords(leg),
    wayWords(leg, prepared.words),
    citations.join('\n')
  ].join('\n\n');
  return element('Placemark', { id: `leg-${id.replace('/', '-')}` }, [
    leaf('name', legTitle(prepared, leg)),
    description(words),
    ...timePrimitive(spanBetween(edtfSpan(from.when), edtfSpan(to.when))),
    extendedData({
      id,
      journey: journey.id,
      traveller: journey.traveller,
      mode,
      vehicle,
      routed: String(routes.length > 0),
      basis,
      presumed,
      routes: routes.map((route) => route.id).join(' '),
      from: from.event.id,
      to: to.event.id,
      from_when: from.when?.edtf,
      to_when: to.when?.edtf
    }),
    ...(path ? lineGeometry(path) : [])
  ]);
}

/** From the start of the first to the end of the second, as far as known. */
function spanBetween(from: SpanFields | null, to: SpanFields | null): SpanFields | null {
  const begin = from && ('at' in from ? from.at : from.begin);
  const end = to && ('at' in to ? to.at : to.end);
  return { ...(begin != null && { begin }), ...(end != null && { end }) };
}

function timePrimitive(span: SpanFields | null): XmlElement[] {
  if (!span) return [];
  if ('at' in span) return [element('TimeStamp', {}, [leaf('when', span.at)])];
  const ends = [
    ...(span.begin === undefined ? [] : [leaf('begin', span.begin)]),
    ...(span.end === undefined ? [] : [leaf('end', span.end)])
  ];
  return ends.length > 0 ? [element('TimeSpan', {}, ends)] : [];
}

/** Viewers treat a description as HTML: its content must remain text. */
function description(text: string): XmlElement {
  return leaf('description', escapeMarkup(text));
}

function extendedData(fields: Record<string, string | number | undefined>): XmlElement {
  const data = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [element('Data', { name }, [leaf('value', value)])]
  );
  return element('ExtendedData', {}, data);
}

function geometry(place: Place): XmlElement[] {
  const shape = placeGeometry(place);
  if (shape === null) return [];
  if (shape.type === 'Point')
    return [element('Point', {}, [leaf('coordinates', coordinates([shape.coordinates]))])];
  if (shape.type === 'Polygon') return [polygon(shape.coordinates)];
  return [element('MultiGeometry', {}, shape.coordinates.map(polygon))];
}

function polygon([outer = [], ...holes]: readonly Position[][]): XmlElement {
  const boundary = (name: string, ring: readonly Position[]) =>
    element(name, {}, [element('LinearRing', {}, [leaf('coordinates', coordinates(ring))])]);
  return element('Polygon', {}, [
    boundary('outerBoundaryIs', outer),
    ...holes.map((hole) => boundary('innerBoundaryIs', hole))
  ]);
}

/** Cut at the antimeridian, across which some viewers draw the longer way. */
function lineGeometry(path: readonly LonLat[]): XmlElement[] {
  const lines = cutAt180(path).map((line) =>
    element('LineString', {}, [leaf('tessellate', 1), leaf('coordinates', coordinates(line))])
  );
  return lines.length > 1 ? [element('MultiGeometry', {}, lines)] : lines;
}

/** Longitude and latitude tuples, without KML's white space within one. */
function coordinates(positions: readonly Position[]): string {
  return positions.map(([longitude, latitude]) => `${longitude},${latitude}`).join(' ');
}
