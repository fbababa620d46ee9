import { z } from 'zod';
import { PRECISIONS } from '../../core/atlas';
import { calendar, id, listOf, lonLat, names, text, zone } from './schema-parts';
import { featureCollectionSchema, featureSchema } from './schema-features';
import { strictFields } from './strict-fields';

/** Two Latin capitals that Intl knows as a region. */
const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

const ring = listOf(lonLat)
  .min(4, 'a ring of at least four positions')
  .refine(isClosed, 'a ring that ends where it begins');

/** The `geometry` of a place. */
export const placeGeometrySchema = z
  .discriminatedUnion(
    'type',
    [
      strictFields({
        type: z.literal('Point').describe('A point.'),
        coordinates: lonLat.describe('Longitude before latitude, in degrees.')
      }),
      strictFields({
        type: z.literal('Polygon').describe('An area of one piece.'),
        coordinates: listOf(ring)
          .min(1, 'a ring')
          .describe('The outer ring and those of its holes, each ending where it begins.')
      }),
      strictFields({
        type: z.literal('MultiPolygon').describe('An area of several pieces.'),
        coordinates: listOf(listOf(ring).min(1, 'a ring'))
          .min(1, 'a polygon')
          .describe('The pieces, each with its outer ring and those of its holes.')
      })
    ],
    'a Point, Polygon or MultiPolygon'
  )
  .describe('Where the place is: a point or an area, longitude before latitude, in degrees.');

/** The `properties` of a place. */
export const placePropertiesSchema = strictFields({
  name: text.describe('The name in English, as the atlas prints it.'),
  names: names.exactOptional(),
  aliases: listOf(text).exactOptional().describe('Other names by which a reader may search.'),
  kind: text.describe('What it is, in a word or two: city, railway station, bridge, state.'),
  precision: z
    .enum(PRECISIONS, `one of ${PRECISIONS.join(', ')}`)
    .describe('How closely the place is known.'),
  radius: z
    .number('kilometres above 0')
    .positive('kilometres above 0')
    .exactOptional()
    .describe('For `near`: how far off it may be, in kilometres.'),
  zone: zone.describe('The IANA zone whose clocks the place follows.'),
  calendar,
  country: z
    .string('an ISO 3166-1 alpha-2 code')
    .refine(isCountry, 'an ISO 3166-1 alpha-2 code as in JP')
    .describe('The ISO 3166-1 alpha-2 code of the country.'),
  country_reason: text
    .exactOptional()
    .describe('Why the country is right though the point is drawn more than 5 km outside it.'),
  within: id.exactOptional().describe('The id of a place that holds this one.'),
  wikidata: z
    .string('a Wikidata id')
    .regex(/^Q[1-9]\d*$/, 'a Wikidata id as in Q1490')
    .exactOptional()
    .describe('The Wikidata id, only where it is sure.'),
  geonames: z
    .int('a GeoNames number')
    .positive('a GeoNames number')
    .exactOptional()
    .describe('The GeoNames number, only where it is sure.'),
  note: text
    .exactOptional()
    .describe('Where the coordinate comes from, and why it was set by hand.'),
  label: lonLat.exactOptional().describe('For an area: longitude and latitude of its name.')
});

/** A feature of places.geojson. */
export const placeSchema = featureSchema(
  placeGeometrySchema,
  placePropertiesSchema.describe('What is known of the place.'),
  'The id by which events and claims name the place.'
).describe('A place, as a GeoJSON feature.');

/** The file places.geojson. */
export const placesSchema = featureCollectionSchema(placeSchema, 'The places.').describe(
  'The places of an atlas, as GeoJSON: places.geojson.'
);

/** A place as written. */
export type PlaceFields = z.infer<typeof placeSchema>;

function isClosed(positions: [number, number][]): boolean {
  const [first, last] = [positions[0], positions.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && REGIONS.of(code) !== undefined;
}
