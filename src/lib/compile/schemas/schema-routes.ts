import { z } from 'zod';
import { ROUTE_MODES } from '../../core/journey';
import { listOf, lonLat, names, sourceId, text } from './schema-parts';
import { featureCollectionSchema, featureSchema } from './schema-features';
import { strictFields } from './strict-fields';

const index = z
  .int('an index into the coordinates, from 0')
  .nonnegative('an index into the coordinates, from 0');

/** The `geometry` of a route. */
export const routeGeometrySchema = z
  .discriminatedUnion(
    'type',
    [
      strictFields({
        type: z.literal('LineString').describe('A line.'),
        coordinates: listOf(lonLat)
          .min(2, 'a line of at least two positions')
          .describe('The line, longitude before latitude, in degrees.')
      })
    ],
    'a LineString'
  )
  .describe('The line of the route.');

/** The `properties` of a route. */
export const routePropertiesSchema = strictFields({
  name: text.describe('The name of the line, as the atlas prints it.'),
  mode: z
    .enum(ROUTE_MODES, `one of ${ROUTE_MODES.join(', ')}`)
    .describe('By what one travels along it.'),
  top_speed: strictFields(
    {
      value: z
        .number('kilometres an hour above 0')
        .positive('kilometres an hour above 0')
        .describe('In kilometres an hour.'),
      source: sourceId.exactOptional().describe('The id of the source that gives it.'),
      assumed: text.exactOptional().describe('Why it is so assumed, where no source gives it.')
    },
    '{ "value": 80, "assumed": "as on other lines of its kind" }'
  )
    .exactOptional()
    .describe('The greatest speed on the line.'),
  stations: listOf(
    strictFields(
      {
        index: index.describe('Which of the coordinates the station is, counted from 0.'),
        name: text.describe('The name in English.'),
        names: names.exactOptional(),
        km: z
          .number('kilometres from 0')
          .nonnegative('kilometres from 0')
          .exactOptional()
          .describe('By published km-posts, counted from the start of the route.')
      },
      '{ "index": 0, "name": "Northport", "km": 0 }'
    )
  )
    .exactOptional()
    .describe('The stations, ports or airfields along the line.'),
  lengths: listOf(
    strictFields(
      {
        from: text.describe('The name of a station of the route.'),
        to: text.describe('The name of another.'),
        km: z
          .number('kilometres above 0')
          .positive('kilometres above 0')
          .describe('The published length.'),
        source: text.describe('Who publishes it, in words.')
      },
      '{ "from": "Northport", "to": "Midway", "km": 72.5, "source": "the railway’s timetable" }'
    )
  )
    .exactOptional()
    .describe('Published lengths between two stations.'),
  crossings: listOf(index)
    .exactOptional()
    .describe('Indices of the coordinates that lie on a border.'),
  bridges: listOf(index)
    .exactOptional()
    .describe(
      'Indices of the coordinates from which the line goes over or under open water to the next.'
    ),
  schematic: text.exactOptional().describe('Why the line is only roughly right.'),
  note: text.exactOptional().describe('Where the line comes from.')
});

/** A feature of routes.geojson. */
const routeSchema = featureSchema(
  routeGeometrySchema,
  routePropertiesSchema.describe('What is known of the route.'),
  'The id by which journeys name the route.'
).describe('A railway, road, air or sea line, as a GeoJSON feature.');

/** The file routes.geojson. */
export const routesSchema = featureCollectionSchema(routeSchema, 'The routes.').describe(
  'The routes of an atlas, as GeoJSON: routes.geojson.'
);

/** A route as written. */
export type RouteFields = z.infer<typeof routeSchema>;
