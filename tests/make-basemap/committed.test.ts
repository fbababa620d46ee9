import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { classifyRings, VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { TileType } from 'pmtiles';
import { describe, expect, test } from 'vitest';
import { ringContains } from '../../src/make-basemap/geo/ring-contains';
import type { Point } from '../../src/make-basemap/geo/shapes';
import { readArchive } from './read-archive';

const EXTENT = 4096;
const bytesOf = (name: string) => readFileSync(`static/basemap/${name}`);
const world = readArchive(bytesOf('world.pmtiles'));
const relief = readArchive(bytesOf('relief.pmtiles'));

/** Where a position falls: its tile, and its point in that tile in 4096ths. */
function locate(z: number, longitude: number, latitude: number) {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const across = ((longitude + 180) / 360) * 2 ** z;
  const down = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** z;
  const [x, y] = [Math.floor(across), Math.floor(down)];
  const point: Point = [(across - x) * EXTENT, (down - y) * EXTENT];
  return { x, y, point };
}

async function layersAt(z: number, longitude: number, latitude: number) {
  const { x, y, point } = locate(z, longitude, latitude);
  const tile = await world.getZxy(z, x, y);
  const layers = tile ? new VectorTile(new PbfReader(new Uint8Array(tile.data))).layers : {};
  return { layers, point };
}

async function featuresAt(layer: string, z: number, longitude: number, latitude: number) {
  const { layers } = await layersAt(z, longitude, latitude);
  const found = layers[layer];
  return Array.from({ length: found?.length ?? 0 }, (_, i) => found?.feature(i)).filter((f) => !!f);
}

/** Properties of a layer's polygons that contain a position. */
async function covering(layer: string, z: number, longitude: number, latitude: number) {
  const { point } = locate(z, longitude, latitude);
  return (await featuresAt(layer, z, longitude, latitude))
    .filter((feature) =>
      classifyRings(feature.loadGeometry()).some((rings) => {
        const inside = rings.map((ring) =>
          ringContains(
            ring.map(({ x, y }): Point => [x, y]),
            point
          )
        );
        return inside[0] && !inside.slice(1).includes(true);
      })
    )
    .map((feature) => feature.properties);
}

describe('whose land it is', () => {
  test.each([
    ['Simferopol', 34.1, 44.95, 'UA'],
    ['Sevastopol', 33.6, 44.6, 'UA'],
    ['Kyiv', 30.5, 50.45, 'UA'],
    ['Krasnodar', 39, 45.04, 'RU'],
    ['Vladivostok', 131.95, 43.17, 'RU'],
    ['Anadyr, beyond 180°', -175, 66.5, 'RU'],
    ['Pyongyang', 125.75, 39.03, 'KP'],
    ['Seoul', 127, 37.55, 'KR'],
    ['Pristina', 21.15, 42.67, 'XK']
  ])('%s', async (_, longitude, latitude, iso) => {
    for (const z of [3, 6])
      expect(await covering('country', z, longitude, latitude)).toEqual([
        expect.objectContaining({ iso })
      ]);
  });
});

describe('sea and land', () => {
  test.each([
    ['Sea of Japan', 134, 40, 'ocean'],
    ['Caspian Sea', 51, 41, 'ocean'],
    ['the Pacific on 180°', 179.99, 30, 'ocean'],
    ['the Pacific on -180°', -179.99, 30, 'ocean'],
    ['Lake Khanka', 132.4, 45, 'lake']
  ])('%s is water', async (_, longitude, latitude, kind) => {
    expect(await covering('water', 6, longitude, latitude)).toEqual([{ kind }]);
  });

  test.each([
    ['Harbin', 126.6, 45.75],
    ['Chukotka on 180°', 179.9, 67.5],
    ['Greenland', -40, 72],
    ['Antarctica', 90, -80]
  ])('%s is not', async (_, longitude, latitude) => {
    for (const z of [0, 2, 4, 6])
      expect(await covering('water', z, longitude, latitude)).toEqual([]);
  });
});

describe('borders', () => {
  const disputedIn = async (longitude: number, latitude: number) =>
    new Set(
      (await featuresAt('borders', 6, longitude, latitude)).map(
        ({ properties }) => properties.disputed
      )
    );

  test('the neighbourhood of Khasan has borders, none of them disputed', async () => {
    expect(await disputedIn(130.65, 42.43)).toEqual(new Set([false]));
  });

  test.each([
    ['the isthmus of Crimea', 33.7, 46.1],
    ['the Korean demarcation line', 127.5, 38.3],
    ['the southern Kurils', 145.5, 43.7]
  ])('%s is disputed', async (_, longitude, latitude) => {
    expect(await disputedIn(longitude, latitude)).toContain(true);
  });
});

describe('names', () => {
  const namesIn = async (layer: string, z: number, longitude: number, latitude: number) =>
    (await featuresAt(layer, z, longitude, latitude)).map(({ properties }) => properties);

  test('towns carry their own script', async () => {
    expect(await namesIn('towns', 4, 131.9, 43.1)).toContainEqual(
      expect.objectContaining({ name: 'Vladivostok', name_local: 'Владивосток', country: 'RU' })
    );
    expect(await namesIn('towns', 4, 125.75, 39.03)).toContainEqual(
      expect.objectContaining({ name: 'Pyongyang', name_local: '평양', capital: true })
    );
    expect(await namesIn('towns', 6, 130.65, 42.43)).toContainEqual(
      expect.objectContaining({ name: 'Khasan', name_local: 'Хасан' })
    );
  });

  test('the sea between Korea and Japan has both names', async () => {
    expect(await namesIn('seas', 4, 134.6, 40.3)).toContainEqual(
      expect.objectContaining({ name: 'Sea of Japan\u00a0/ East Sea' })
    );
  });

  test('every layer is in the tile of a busy place', async () => {
    const { layers } = await layersAt(4, 127.5, 38.5);
    expect(Object.keys(layers)).toEqual(
      expect.arrayContaining([
        'country',
        'water',
        'rivers',
        'region_lines',
        'borders',
        'regions',
        'seas',
        'towns',
        'countries'
      ])
    );
  });
});

test('relief is WebP to zoom 4, with every tile there', async () => {
  const header = await relief.getHeader();
  expect(header).toMatchObject({ tileType: TileType.Webp, maxZoom: 4, numAddressedTiles: 341 });
});

test('the archives are those in the provenance, and stay small', () => {
  const provenance = bytesOf('PROVENANCE.md').toString();
  for (const name of ['world.pmtiles', 'relief.pmtiles']) {
    expect(provenance).toContain(createHash('sha256').update(bytesOf(name)).digest('hex'));
  }
  expect(bytesOf('world.pmtiles').length + bytesOf('relief.pmtiles').length).toBeLessThan(8e6);
});
