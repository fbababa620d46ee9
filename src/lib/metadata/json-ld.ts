import type { Source } from '$lib/core/atlas';
import { isoFromDay } from '$lib/core/time/day';
import { isoClock } from '$lib/core/time/iso-clock';
import { eventAddress } from '$lib/core/view/event-address';
import type { AtlasIndex } from '$lib/core/index-atlas';
import { agencyOf } from '$lib/core/evidence/agency-of';
import { publisherOf } from '$lib/core/evidence/publisher-of';
import { sourceLink } from '$lib/core/evidence/source-link';
import type { Shown } from '$lib/core/view/visible-at';
import type { When } from '$lib/core/time/when';

/** A JSON-LD node: what schema.org knows, and no `undefined`. */
export type JsonLd = { [key: string]: JsonLd | JsonLd[] | string | string[] | number | boolean };

/** The CSL types that are news articles; the others are works of some kind. */
const NEWS = new Set([
  'article',
  'article-newspaper',
  'article-magazine',
  'post-weblog',
  'broadcast'
]);

/**
 * An atlas page in schema.org's terms: the atlas as a Dataset, the dated events that are not just expected as Events, and their
 * sources as the articles that both cite. `address` turns a path of the site into its public address.
 */
export function pageJsonLd(
  index: AtlasIndex,
  shown: readonly Shown[],
  address: (path: string) => string
): JsonLd {
  const { atlas } = index;
  const told = shown.filter(({ known, match }) => match === 'dated' && known.status !== 'planned');
  const sources = [
    ...new Set(told.flatMap(({ known }) => known.claims.map(({ source }) => source)))
  ].flatMap((id) => index.sources.get(id) ?? []);
  const idOf = (source: Source) => address(`/${atlas.id}/sources/${source.slug}`);
  const dataset: JsonLd = {
    '@type': 'Dataset',
    '@id': address(`/${atlas.id}`),
    name: atlas.title,
    description: atlas.summary,
    url: address(`/${atlas.id}`),
    version: atlas.version,
    isAccessibleForFree: true,
    ...(atlas.licence && { license: atlas.licence.url }),
    temporalCoverage: `${isoFromDay(atlas.stretch.from)}/${isoFromDay(atlas.stretch.to - 1)}`,
    citation: sources.map((source) => ({ '@id': idOf(source) }))
  };
  const articles = sources.map((source) => articleOf(index, source, idOf(source)));
  const events = told.map(({ known }): JsonLd => {
    const place = index.places.get(known.place ?? '');
    const { from, to } = known.when ? eventDates(known.when) : { from: '', to: '' };
    return {
      '@type': 'Event',
      '@id': address(eventAddress(atlas.id, known)),
      name: known.title,
      startDate: from,
      endDate: to,
      ...(place && {
        location: {
          '@type': 'Place',
          name: place.name,
          address: { '@type': 'PostalAddress', addressCountry: place.country },
          ...(hasPoint(place.precision) && {
            geo: { '@type': 'GeoCoordinates', latitude: place.point[1], longitude: place.point[0] }
          })
        }
      }),
      subjectOf: [...new Set(known.claims.map(({ source }) => source))].flatMap((id) => {
        const source = index.sources.get(id);
        return source ? [{ '@id': idOf(source) }] : [];
      })
    };
  });
  return { '@context': 'https://schema.org', '@graph': [dataset, ...events, ...articles] };
}

/** Only a place known to the town or better is a point. */
function hasPoint(precision: string): boolean {
  return precision === 'site' || precision === 'city';
}

/** Civil days at the place, or, for a clock time, the time as written in the atlas. */
function eventDates(when: When): { from: string; to: string } {
  if (when.precision === 'minute' && /^-?\d{4}-\d{2}-\d{2}T/.test(when.edtf)) {
    const [from = '', to = from] = when.edtf.replace(/[~?%]/g, '').split('/');
    return { from, to };
  }
  const { from, to } = when.stated.days;
  return { from: isoFromDay(from), to: isoFromDay(to - 1) };
}

function articleOf(index: AtlasIndex, source: Source, id: string): JsonLd {
  const url = sourceLink(source.url);
  const publisher = publisherOf(index, source);
  const agency = agencyOf(index, source)?.name;
  const sure = source.published.to - source.published.from === 1;
  return {
    '@type': NEWS.has(source.type) ? 'NewsArticle' : 'CreativeWork',
    '@id': id,
    headline: source.title,
    ...(agency !== undefined && { author: { '@type': 'Organization', name: agency } }),
    ...(publisher !== null && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(sure && { datePublished: publicationDate(source) }),
    ...(source.language && { inLanguage: source.language }),
    ...(url && { url })
  };
}

/** The time of publication if that is certain to the minute, else the day. */
function publicationDate({ published, publishedAt: at }: Source): string {
  return at && at.to - at.from <= 60 ? isoClock(at.from, at.offset) : isoFromDay(published.from);
}

/**
 * JSON-LD as the text of a script element of a type that no browser runs. Every `<` is escaped, so that no text can end the
 * element, and so are U+2028 and U+2029, for older readers.
 */
export function jsonLdElement(data: JsonLd): string {
  const text = JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  );
  return `<script type="application/ld+json">${text}</` + 'script>';
}
