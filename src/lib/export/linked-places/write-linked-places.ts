import type { WholeAtlas, WholePlace } from '../../core/atlas';
import type { KnownEvent } from '../../core/evidence/known-event';
import { extent } from '../../core/extent';
import { placesAround } from '../../core/index-atlas';
import { withoutIsolates } from '../../core/text/isolate';
import { civilOf } from '../../core/time/day';
import { formatAddress, PLAIN_ADDRESS } from '../../core/view/address';
import { eventAddress } from '../../core/view/event-address';
import { NO_FILTER } from '../../core/view/filter';
import { eventTime } from '../../core/wording/event-time';
import { explainStatus } from '../../core/wording/explain-status';
import { eventAtPlace } from '#words/linked-places';
import { LANGUAGE } from '#words/language';
import { licenceWords } from '../licence-words';
import { placeGeometry } from '../place-geometry';
import { plainCitation } from '../plain-citation';
import { prepareExport, type Prepared } from '../prepare-export';
import { featureClass } from './feature-class';
import { certaintyOf, timespanOf, type Certainty } from './timespan-of';

/** What the keys mean as linked data, by the makers of the format. */
const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/** How sure a position is, by how closely its place is known. */
const CERTAINTY: Record<WholePlace['precision'], Certainty> = {
  site: 'certain',
  city: 'certain',
  near: 'less-certain',
  admin: 'less-certain',
  country: 'uncertain'
};

/** From the surest. */
const CERTAINTIES: readonly Certainty[] = ['certain', 'less-certain', 'uncertain'];

/**
 * The places of an atlas as Linked Places 1.3: GeoJSON that is linked data. Each has its names with the reports that put something
 * there, the times at which they do, its numbers in gazetteers, and every event with its status in words. `site` is the public
 * address of the site. A place that no event puts anything in, itself or what lies within it, is left out: the format wants a time.
 */
export function writeLinkedPlaces(atlas: WholeAtlas, site: string): string {
  const prepared = prepareExport(atlas);
  const { id, title, summary, version, licence } = atlas;
  const collection = {
    type: 'FeatureCollection',
    '@context': CONTEXT,
    atlas: { id, title, summary, version, licence, terms: licenceWords(atlas) },
    features: atlas.places.flatMap((place) => feature(prepared, site, place))
  };
  return `${JSON.stringify(collection)}\n`;
}

function feature(prepared: Prepared, site: string, place: WholePlace): object[] {
  const within = ({ place: id }: KnownEvent) =>
    id !== null && placesAround(prepared.index, id).includes(place.id);
  const events = prepared.events.filter(within);
  const when = whenOf(events);
  if (!when) return [];
  const geometry = placeGeometry(place);
  return [
    {
      type: 'Feature',
      '@id': placeAddress(prepared, site, place.id),
      properties: {
        title: place.name,
        ccodes: [place.country],
        fclasses: [featureClass(place)],
        precision: place.precision,
        radius_km: place.radius
      },
      when,
      names: namesOf(prepared, site, place, events),
      types: [{ label: place.kind, sourceLabels: [{ label: place.kind, lang: LANGUAGE }] }],
      geometry: geometry && { ...geometry, certainty: CERTAINTY[place.precision] },
      links: [
        ...(place.wikidata === undefined ? [] : [`wd:${place.wikidata}`]),
        ...(place.geonames === undefined ? [] : [`gn:${place.geonames}`])
      ].map((identifier) => ({ type: 'closeMatch', identifier })),
      relations: relationsOf(prepared, site, place),
      descriptions: events
        .filter((known) => known.place === place.id)
        .map((known) => description(prepared, site, known))
    }
  ];
}

/** When something was there: what happened, or was only expected or retracted if nothing else is told of the place. */
function whenOf(events: readonly KnownEvent[]) {
  const happened = events.filter(({ status }) => status !== 'planned' && status !== 'retracted');
  const times = (of: readonly KnownEvent[]) => of.flatMap(({ when }) => when ?? []);
  const told = times(happened);
  const found = told.length > 0 ? told : times(events);
  if (found.length === 0) return null;
  const spans = new Map(found.map((when) => [JSON.stringify(timespanOf(when)), when]));
  const worst = extent(found.map((when) => CERTAINTIES.indexOf(certaintyOf(when)))).to;
  return {
    timespans: [...spans.values()].map(timespanOf),
    certainty: told.length > 0 ? CERTAINTIES[worst] : 'uncertain'
  };
}

function namesOf(
  prepared: Prepared,
  site: string,
  { name, names, aliases }: WholePlace,
  events: readonly KnownEvent[]
) {
  const sources = [...new Set(events.flatMap(({ sources }) => sources))];
  const citations = sources.flatMap((id) => {
    const source = prepared.index.sources.get(id);
    if (!source) return [];
    return {
      label: plainCitation(prepared.citations, id),
      year: civilOf(source.published.from).year,
      '@id': source.url ?? `${site}/${prepared.index.atlas.id}/sources/${source.slug}`
    };
  });
  return [
    { toponym: name, citations },
    ...Object.entries(names).map(([lang, toponym]) => ({ toponym, lang })),
    ...aliases.map((toponym) => ({ toponym }))
  ];
}

function relationsOf(prepared: Prepared, site: string, { within }: WholePlace) {
  const outer = prepared.index.places.get(within ?? '');
  if (!outer) return [];
  return [
    {
      relationType: 'gvp:broaderPartitive',
      relationTo: placeAddress(prepared, site, outer.id),
      label: outer.name
    }
  ];
}

function description({ index }: Prepared, site: string, known: KnownEvent) {
  return {
    '@id': `${site}${eventAddress(index.atlas.id, known)}`,
    value: eventAtPlace(
      known.title,
      withoutIsolates(eventTime(known)),
      known.status,
      withoutIsolates(explainStatus(index, known))
    ),
    lang: LANGUAGE
  };
}

/** The atlas with what is told of a place. */
function placeAddress({ index }: Prepared, site: string, place: string): string {
  const filter = { ...NO_FILTER, place: [place] };
  return `${site}/${index.atlas.id}${formatAddress({ ...PLAIN_ADDRESS, filter })}`;
}
