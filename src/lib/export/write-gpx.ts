import { leftOut, makersOf, versionIs } from '#words/export';
import { joinSentences } from '#words/sentence';
import type { Atlas, WholeAtlas } from '../core/atlas';
import type { Fix, Journey } from '../core/journey';
import type { LonLat } from '../core/lon-lat';
import { plain } from './cite-event/as-text';
import { citeEvent } from './cite-event/cite-event';
import { cutAt180 } from './cut-at-180';
import { exactInstant } from './edtf-span';
import { exportedLegs, type ExportedLeg } from './exported-legs';
import { betweenWords, legCounts, legSources, legTitle, vehicleWords, wayWords } from './leg-words';
import { licenceWords } from './licence-words';
import { placeGeometry } from './place-geometry';
import { prepareExport, type Prepared } from './prepare-export';
import { element, leaf, xmlDocument, type XmlElement } from './xml-document';

const NAMESPACE = 'http://www.topografix.com/GPX/1/1';

/** The namespace of what GPX has no element for. */
const EXTENSIONS = 'urn:dateline:gpx:1';

/**
 * The journeys of an atlas as GPX 1.1: a waypoint for each fix whose place has a point, and a track for each leg along known
 * routes. Only fixes stated to the minute have a time; track points have none.
 */
export function writeGpx(atlas: WholeAtlas): string {
  const prepared = prepareExport(atlas);
  const legs = exportedLegs(prepared);
  const about = joinSentences([
    atlas.summary,
    versionIs(atlas.version),
    licenceWords(atlas),
    leftOut(legCounts(legs))
  ]);
  return xmlDocument(
    element(
      'gpx',
      { xmlns: NAMESPACE, 'xmlns:dateline': EXTENSIONS, version: '1.1', creator: 'Dateline' },
      [
        element('metadata', {}, [
          leaf('name', atlas.title),
          leaf('desc', about),
          ...copyright(atlas),
          extensions({ atlas: atlas.id, version: atlas.version })
        ]),
        ...atlas.journeys.flatMap((journey) =>
          journey.fixes.flatMap((fix) => waypoint(prepared, journey, fix))
        ),
        ...legs.flatMap((leg) =>
          leg.routes.length > 0 && leg.path ? [track(prepared, leg, leg.path)] : []
        )
      ]
    )
  );
}

/** GPX requires a copyright holder besides the licence; an atlas names none but itself. */
function copyright({ title, licence }: Atlas): XmlElement[] {
  return licence
    ? [element('copyright', { author: makersOf(title) }, [leaf('license', licence.url)])]
    : [];
}

function waypoint(prepared: Prepared, journey: Journey, { event, role }: Fix): XmlElement[] {
  const { index, events } = prepared;
  const known = events.find((one) => one.event.id === event);
  const place = index.places.get(known?.place ?? '');
  const shape = place && placeGeometry(place);
  if (!known || !place || shape?.type !== 'Point') return [];
  const time = exactInstant(known.when);
  const [lon = 0, lat = 0] = shape.coordinates;
  return [
    element('wpt', { lat, lon }, [
      ...(time === null ? [] : [leaf('time', time)]),
      leaf('name', known.title),
      leaf('desc', citeEvent(index, known, prepared).text),
      leaf('type', role),
      extensions({
        event,
        journey: journey.id,
        place: place.id,
        precision: place.precision,
        radius_km: place.radius,
        when: known.when?.edtf,
        part: known.when?.part,
        zone: known.when?.zone,
        calendar: known.when?.calendar
      })
    ])
  ];
}

function track(prepared: Prepared, leg: ExportedLeg, path: readonly LonLat[]): XmlElement {
  const citations = legSources(leg).map((source) => plain(prepared.citations[source] ?? []));
  return element('trk', {}, [
    leaf('name', legTitle(prepared, leg)),
    leaf(
      'desc',
      joinSentences([betweenWords(leg), ...vehicleWords(leg), wayWords(leg, prepared.words)])
    ),
    leaf('src', citations.join('\n')),
    leaf('type', leg.mode),
    extensions({
      leg: leg.id,
      journey: leg.journey.id,
      vehicle: leg.vehicle,
      basis: leg.basis,
      presumed: leg.presumed,
      from: leg.from.event.id,
      to: leg.to.event.id,
      routes: leg.routes.map(({ id }) => id).join(' ')
    }),
    ...cutAt180(path).map((line) =>
      element(
        'trkseg',
        {},
        line.map(([lon, lat]) => element('trkpt', { lat, lon }, []))
      )
    )
  ]);
}

function extensions(fields: Record<string, string | number | undefined>): XmlElement {
  const data = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [leaf(`dateline:${name}`, value)]
  );
  return element('extensions', {}, data);
}
