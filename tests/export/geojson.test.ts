import { check } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { describe, expect, it, vi } from 'vitest';
import type { WholeAtlas } from '../../src/lib/core/atlas';
import { writeGeojson } from '../../src/lib/export/write-geojson';
import { claim, event, leg, makeAtlas, makeJourney, place, when } from '../make-atlas';
import { readAtlas } from '../read-atlas';
import { trickyText, writtenAtlas } from './written-atlas';

/** Milliseconds: each of many texts produces a whole export. */
vi.setConfig({ testTimeout: 60_000 });

const kim = readAtlas('kim-2023');

/** Checked by a third-party reader; throws on invalid GeoJSON. */
function read(atlas: WholeAtlas): FeatureCollection & { atlas: object; sources: object[] } {
  return check(writeGeojson(atlas)) as ReturnType<typeof read>;
}

function positions(value: unknown): Position[] {
  if (!Array.isArray(value)) return [];
  return typeof value[0] === 'number' ? [value as Position] : value.flatMap(positions);
}

const ofType = (features: Feature[], type: string) =>
  features.filter(({ properties }) => properties?.type === type);

/** Citation styles use quotes of their own. */
const unquoted = (text: string) => text.replace(/['’"“”]/g, '');

describe('the GeoJSON of an atlas', () => {
  const collection = read(kim);
  const events = ofType(collection.features, 'event');
  const legs = ofType(collection.features, 'leg');
  const places = new Map(kim.places.map((one) => [one.id, one]));

  const placeOf = (id: string) => kim.events.find((one) => one.id === id)!.place!;

  it('has a feature for each event, with its time, place and people', () => {
    expect(events.map(({ id }) => id).sort()).toEqual(kim.events.map(({ id }) => id).sort());
    for (const one of kim.events) {
      const { properties } = events.find(({ id }) => id === one.id)!;
      expect(properties).toMatchObject({ kind: one.kind, title: one.title });
      expect(properties?.when).toBe(one.when?.edtf);
      expect(properties?.zone).toBe(one.when?.zone);
      expect(properties?.place?.id).toBe(one.place);
      expect(properties?.place?.radius_km).toBe(places.get(one.place ?? '')?.radius);
      expect(properties?.actors.map(({ id }: { id: string }) => id)).toEqual(one.actors);
    }
  });

  it('puts an event where its place is, and nowhere where only a country is known', () => {
    for (const { geometry, properties } of events) {
      const found = places.get(properties?.place?.id);
      const expected =
        !found || found.precision === 'country'
          ? null
          : (found.area ?? { type: 'Point', coordinates: found.point });
      expect(geometry).toEqual(expected);
    }
    expect(new Set(events.map(({ geometry }) => geometry?.type))).toEqual(
      new Set([undefined, 'Point', 'Polygon'])
    );
  });

  it('has every claim with its citation, and nothing that the claim does not say', () => {
    const written = events.flatMap(({ properties }) => properties?.claims);
    const claims = kim.events.flatMap((one) => one.claims);
    expect(written.map(({ id }) => id).sort()).toEqual(claims.map(({ id }) => id).sort());
    for (const one of claims) {
      const found = written.find(({ id }) => id === one.id);
      const { title } = kim.sources.find(({ id }) => id === one.source)!;
      expect(unquoted(found.citation)).toContain(unquoted(title));
      expect(found.when).toBe(one.when?.edtf);
      expect(found.place?.id).toBe(one.place);
      expect(found.paragraph).toBe(one.paragraph);
      expect(found.passage).toBe(one.passage);
      expect(found.origin?.id).toBe(one.origin);
    }
  });

  it('has each leg as a line but no stay, and says for which the way is known', () => {
    const written = kim.journeys
      .flatMap((journey) =>
        journey.legs.map(({ from, to, routes, path }) => ({
          id: `${journey.id}/${from}-${to}`,
          routed: routes.length > 0,
          path,
          ends: [from, to].map((fix) => placeOf(journey.fixes[fix]!.event))
        }))
      )
      .filter(({ routed, ends: [from, to] }) => routed || from !== to);
    expect(written).toHaveLength(14);
    expect(legs.map(({ id }) => id)).toEqual(written.map(({ id }) => id));
    for (const { id, routed, path, ends } of written) {
      const { properties, geometry } = legs.find((leg) => leg.id === id)!;
      expect(properties?.routed).toBe(routed);
      expect(properties?.citations.length).toBeGreaterThan(0);
      const region = ends.some((one) => ['admin', 'country'].includes(places.get(one)!.precision));
      expect(geometry).toEqual(region ? null : { type: 'LineString', coordinates: path });
    }
  });

  it('keeps every position on the globe', () => {
    for (const { geometry } of collection.features) {
      if (!geometry || geometry.type === 'GeometryCollection') continue;
      for (const [longitude = NaN, latitude = NaN] of positions(geometry.coordinates)) {
        expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
        expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
      }
    }
  });

  it('keeps any text as it is', () => {
    fc.assert(
      fc.property(trickyText, (text) => {
        const [feature] = read(writtenAtlas(text)).features;
        expect(feature?.properties).toMatchObject({ title: text, note: text, licence: text });
        expect(feature?.properties?.place.name).toBe(text);
        expect(feature?.properties?.claims[0].values).toEqual({ [text]: text });
      })
    );
  });

  it('cuts a leg at the antimeridian', () => {
    const at = (id: string, text: string) =>
      event(id, { place: id, when: when(text), claims: [claim({ place: id, when: when(text) })] });
    const atlas = makeAtlas({
      places: [place('west', { point: [170, 60] }), place('east', { point: [-170, 62] })],
      events: [at('west', '2023-09-12'), at('east', '2023-09-13')],
      journeys: [
        makeJourney(
          [
            { event: 'west', role: 'departure' },
            { event: 'east', role: 'arrival' }
          ],
          [
            leg(
              0,
              [
                [170, 60],
                [-170, 62]
              ],
              []
            )
          ]
        )
      ]
    });
    expect(ofType(read(atlas).features, 'leg')[0]?.geometry).toEqual({
      type: 'MultiLineString',
      coordinates: [
        [
          [170, 60],
          [180, 61]
        ],
        [
          [-180, 61],
          [-170, 62]
        ]
      ]
    });
  });
});
