import { gpx, kml } from '@tmcw/togeojson';
import type { Feature, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../src/lib/core/lon-lat';
import { formatIssue } from '../../src/lib/core/issue';
import { writeGeojson } from '../../src/lib/export/write-geojson';
import { writeGpx } from '../../src/lib/export/write-gpx';
import { writeKml } from '../../src/lib/export/write-kml';
import { readFourVehicles } from '../compile/read-four-vehicles';
import { readXml } from './read-xml';

const { atlas, issues } = readFourVehicles();
if (!atlas) throw new Error(issues.map(formatIssue).join('\n'));

const places = new Map(atlas.places.map(({ id, point }) => [id, point]));
const at = (id: string): LonLat => places.get(id) ?? [0, 0];

/** The legs: from where to where, by what, on what the line rests, and in how many pieces. */
const LEGS = [
  { id: 'round/0-1', from: 'westfield', to: 'eastfield', mode: 'air', basis: 'given', pieces: 2 },
  {
    id: 'round/2-3',
    from: 'eastfield',
    to: 'sound-station',
    mode: 'road',
    basis: 'unknown',
    pieces: 1
  },
  {
    id: 'round/4-5',
    from: 'sound-station',
    to: 'bay-city',
    mode: 'rail',
    basis: 'presumed',
    pieces: 1
  },
  { id: 'round/6-7', from: 'bay-city', to: 'southport', mode: 'sea', basis: 'presumed', pieces: 2 }
];
const VEHICLES = ['a chartered jet', 'a limousine', 'the night train', undefined];

/** The lines of a feature, whatever its geometry. */
function linesOf({ geometry }: Feature): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'MultiLineString') return geometry.coordinates;
  if (geometry.type !== 'GeometryCollection') return [];
  return geometry.geometries.flatMap((one) => (one.type === 'LineString' ? [one.coordinates] : []));
}

/** A line in pieces begins and ends at the places, and is cut at 180° alone. */
function expectCut(lines: Position[][], { from, to, pieces }: (typeof LEGS)[number]): void {
  expect(lines).toHaveLength(pieces);
  expect(lines[0]?.[0]).toEqual(at(from));
  expect(lines.at(-1)?.at(-1)).toEqual(at(to));
  for (const line of lines) {
    const longitudes = line.map(([x = NaN]) => x);
    expect(Math.max(...longitudes.map(Math.abs))).toBeLessThanOrEqual(180);
    expect(Math.max(...longitudes) - Math.min(...longitudes)).toBeLessThan(180);
  }
  lines.slice(1).forEach(([start], i) => {
    const end = lines[i]?.at(-1);
    expect([Math.abs(end?.[0] ?? 0), Math.abs(start?.[0] ?? 0)]).toEqual([180, 180]);
    expect(start?.[1]).toBe(end?.[1]);
  });
}

it('the journey of four vehicles has no issue', () => {
  expect(issues.map(formatIssue)).toEqual([]);
});

describe('in GeoJSON', () => {
  const { features } = JSON.parse(writeGeojson(atlas)) as { features: Feature[] };
  const legs = features.filter(({ properties }) => properties?.type === 'leg');

  it('each leg has its mode, its vehicle and what its line rests on; a stay is no leg', () => {
    const told = legs.map(({ id, properties }) => ({
      id,
      from: properties?.from.place.id,
      to: properties?.to.place.id,
      mode: properties?.mode,
      basis: properties?.basis
    }));
    expect(told).toEqual(
      LEGS.map(({ id, from, to, mode, basis }) => ({ id, from, to, mode, basis }))
    );
    expect(legs.map(({ properties }) => properties?.vehicle)).toEqual(VEHICLES);
    expect(legs[2]?.properties?.presumed).toBe('it is the only railway between the two');
    expect(legs[2]?.properties?.way).toContain('it is the only railway between the two.');
    expect(legs[3]?.properties?.way).toContain('the shortest over the globe');
  });

  it.each(LEGS)('the line of $id joins its places, cut at 180°', (leg) => {
    const found = legs.find(({ id }) => id === leg.id);
    expectCut(found ? linesOf(found) : [], leg);
  });

  it('an unknown way is its two ends alone', () => {
    const road = legs.find(({ id }) => id === 'round/2-3');
    expect(road?.geometry).toEqual({
      type: 'LineString',
      coordinates: [at('eastfield'), at('sound-station')]
    });
  });
});

describe('in KML', () => {
  const document = readXml(writeKml(atlas));
  const { features } = kml(document as unknown as globalThis.Document);

  it.each(LEGS)('$id has its mode and its line, cut at 180°', (leg) => {
    const found = features.find(({ properties }) => properties?.id === leg.id) as Feature;
    expect(found.properties).toMatchObject({ mode: leg.mode, basis: leg.basis });
    expectCut(linesOf(found), leg);
  });

  it('the folder tells the modes in the order of travel', () => {
    const [, folder] = [...document.getElementsByTagName('Folder')];
    expect(folder?.textContent).toContain('The Envoy, by air, by road, by rail and by sea.');
    expect(folder?.textContent).toContain('Vehicle: the night train, by rail.');
  });
});

describe('in GPX', () => {
  const document = readXml(writeGpx(atlas));
  const { features } = gpx(document as unknown as globalThis.Document);
  const tracks = features.filter(({ geometry }) => geometry?.type !== 'Point') as Feature[];
  const routed = LEGS.filter(({ id }) => ['round/0-1', 'round/4-5'].includes(id));

  it('the legs along routes are tracks of their mode, cut at 180°', () => {
    expect(tracks.map(({ properties }) => properties?.type)).toEqual(['air', 'rail']);
    expect(tracks).toHaveLength(routed.length);
    tracks.forEach((track, i) => {
      const leg = routed[i];
      expect(leg).toBeDefined();
      if (leg) expectCut(linesOf(track), leg);
    });
  });

  it('a track names its vehicle', () => {
    const vehicles = [...document.getElementsByTagName('dateline:vehicle')];
    expect(vehicles.map(({ textContent }) => textContent)).toEqual([
      'a chartered jet',
      'the night train'
    ]);
  });
});
