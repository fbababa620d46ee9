import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../src/lib/core/issue';
import { importFile } from '../../src/lib/import/import-file';
import { bring, compileBrought, context, given } from './read-import';

const timesOf = (name: string) => bring(given(name)).events.map(({ when }) => when);

describe('the time of a feature', () => {
  it('is kept: a span, a minute, the two ends of a track', () => {
    expect(timesOf('kml/earth.kml')).toEqual([
      '2023-09-12/2023-09-13',
      '2023-09-12T06:00+00:00',
      '2023-09-12T08:00+00:00',
      '2023-09-12T09:00+00:00'
    ]);
    expect(timesOf('kml/odd.kml')).toEqual(['2023-09/..', undefined, undefined, '2023-09-12']);
    expect(timesOf('gpx/track.gpx')).toEqual(['2023-09-12T06:00+00:00', '2023-09-12T06:20+00:00']);
  });

  it('is by the clocks of the zone that the author gives, where it has no offset', () => {
    const { events } = bring(given('kml/odd.kml'), { zone: 'Europe/Lisbon' });
    expect(events.at(-1)?.when).toBe('2023-09-12T06:00+01:00');
  });
});

describe('a line', () => {
  it('is a route where the author says of what kind', () => {
    const { routes, report } = bring(given('geojson/geojson-io.geojson'), { mode: 'road' });
    expect(routes.map(({ properties }) => properties)).toEqual([
      { name: 'A made-up way', mode: 'road' }
    ]);
    expect(report.rows[2]?.landed).toEqual([routes[0]?.id]);
  });

  it('on land is none where it leaves its country', () => {
    const coordinates = [
      [-8.6, 41.9],
      [-8.6, 42.3]
    ];
    const feature = { type: 'Feature', properties: { name: 'Over the border' } };
    const features = [{ ...feature, geometry: { type: 'LineString', coordinates } }];
    const text = JSON.stringify({ type: 'FeatureCollection', features });
    const by = (mode: 'rail' | 'air') => bring({ name: 'a.geojson', text }, { mode });
    expect(by('rail').routes).toEqual([]);
    expect(by('rail').report.rows[0]?.left).toContain('within one country');
    expect(by('air').routes).toHaveLength(1);
  });
});

describe('a point', () => {
  it('is known to the town, or as exactly as the author says', () => {
    const precisionBy = (said: Parameters<typeof bring>[1]) =>
      bring(given('gpx/waypoints.gpx'), said).places[0]?.properties.precision;
    expect(precisionBy({})).toBe('city');
    expect(precisionBy({ precision: 'site' })).toBe('site');
  });
});

describe('an area', () => {
  it('turns as RFC 7946 requires, and is a region', () => {
    const brought = bring(given('geojson/geojson-io.geojson'));
    const { issues } = compileBrought(brought);
    expect(brought.places[1]?.properties.precision).toBe('admin');
    expect(issues.map(formatIssue)).toEqual([]);
  });
});

it.each([
  ['a.kml', '<kml><Document>', ' expected well-formed XML'],
  ['a.kml', '<gpx/>', 'expected a document of KML'],
  ['a.gpx', '', ' expected well-formed XML'],
  ['a.geojson', '{"type": "Feature"}', 'found a Feature'],
  ['a.geojson', '{"type": ', 'a.geojson: 1:10 expected']
])('%s with %j is refused with the reason', (name, text, expected) => {
  expect(importFile({ name, text }, context()).issue).toContain(expected);
});

describe('of any map', () => {
  const number = fc.oneof(fc.double({ min: -200, max: 200, noNaN: true }), fc.constant(0));
  const position = fc.array(number, { minLength: 1, maxLength: 3 });
  const geometry = fc.oneof(
    fc.record({ type: fc.constantFrom('Point', 'Sphere'), coordinates: position }),
    fc.record({
      type: fc.constant('LineString'),
      coordinates: fc.array(position, { maxLength: 4 })
    }),
    fc.record({
      type: fc.constant('Polygon'),
      coordinates: fc.array(
        fc.array(position, { maxLength: 5 }).map((ring) => [...ring, ...ring.slice(0, 1)]),
        { maxLength: 2 }
      )
    }),
    fc.constantFrom(null, 3)
  );
  const properties = fc.record(
    {
      name: fc.string(),
      date: fc.oneof(fc.string(), fc.constantFrom('2023-09-12', '2023-09-12T06:00Z')),
      url: fc.constantFrom('https://gazette.example/a', 'none')
    },
    { requiredKeys: [] }
  );
  const feature = fc.oneof(
    fc.record({ type: fc.constant('Feature'), geometry, properties }),
    fc.constantFrom(null, 'text')
  );

  it('every feature lands or is named, once, and what lands compiles', () => {
    fc.assert(
      fc.property(
        fc.array(feature, { maxLength: 8 }),
        fc.constantFrom(undefined, 'air' as const, 'road' as const),
        (features, mode) => {
          const text = JSON.stringify({ type: 'FeatureCollection', features });
          const brought = bring({ name: 'a.geojson', text }, mode ? { mode } : {});
          const { rows } = brought.report;
          expect(rows.map(({ row }) => row)).toEqual(features.map((_, i) => i + 1));
          const { issues } = compileBrought(brought);
          expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        }
      ),
      { numRuns: 60 }
    );
  });
});
