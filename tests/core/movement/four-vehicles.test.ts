import { distance } from '@turf/distance';
import { describe, expect, test } from 'vitest';
import type { LonLat } from '../../../src/lib/core/lon-lat';
import { eventsKnownBy } from '../../../src/lib/core/evidence/events-known-by';
import { indexAtlas } from '../../../src/lib/core/index-atlas';
import { journeyProgress } from '../../../src/lib/core/movement/journey-progress';
import { knownJourney } from '../../../src/lib/core/movement/known-journey';
import { travellerAt } from '../../../src/lib/core/movement/traveller-at';
import { travellerMeans } from '../../../src/lib/core/movement/traveller-means';
import { travellerWords } from '../../../src/lib/core/wording/traveller-words';
import { legRows } from '../../../src/lib/compile/reports/leg-rows';
import { readFourVehicles } from '../../compile/read-four-vehicles';

const { atlas } = readFourVehicles();
if (!atlas) throw new Error('the journey of four vehicles does not compile');
const index = indexAtlas(atlas);
const [own] = atlas.journeys;
if (!own) throw new Error('it has no journey');
const journey = knownJourney(index, own, eventsKnownBy(index, null).byId);

function at(iso: string) {
  const to = Date.parse(iso) / 1000;
  const window = { from: to - 3600, to };
  const traveller = travellerAt(journey, window);
  const progress = journeyProgress(journey, window).map((leg) => leg.progress);
  return { traveller, progress };
}

const point = (id: string): LonLat => index.places.get(id)?.point ?? [0, 0];

/** How many kilometres longer the way between two places is by a third. */
const detour = (from: LonLat, by: LonLat, to: LonLat) =>
  distance(from, by) + distance(by, to) - distance(from, to);

describe('a traveller by four vehicles', () => {
  test.each([
    [
      'in the air',
      '2031-05-10T13:30Z',
      'air',
      'Between Westfield and Eastfield, by air: a chartered jet'
    ],
    ['where the jet landed', '2031-05-10T18:30Z', 'air', 'At Eastfield'],
    [
      'on the road',
      '2031-05-10T19:30Z',
      'road',
      'Between Eastfield and Sound station, by road: a limousine'
    ],
    [
      'on the train',
      '2031-05-11T12:00Z',
      'rail',
      'Between Sound station and Bay City, by rail: the night train'
    ],
    ['at sea', '2031-05-22T00:00Z', 'sea', 'Between Bay City and Southport, by sea']
  ])('is %s', (_, iso, mode, words) => {
    const { traveller } = at(iso);
    expect(travellerMeans(traveller).mode).toBe(mode);
    expect(travellerWords(index, traveller).replaceAll(/[\u2066-\u2069]/g, '')).toBe(words);
  });

  test('is on the great circle in the air and at sea, over 180° in one piece', () => {
    const flown = at('2031-05-10T13:30Z').traveller;
    const sailed = at('2031-05-22T00:00Z').traveller;
    if (flown.state !== 'between' || sailed.state !== 'between') throw new Error('at a fix');
    expect(detour(point('westfield'), flown.ghost.position, point('eastfield'))).toBeLessThan(0.5);
    expect(flown.ghost.position[1]).toBeGreaterThan(49);
    expect(flown.leg.way.path.at(-1)?.[0]).toBeCloseTo(360 - 122.3, 6);
    expect(detour(point('bay-city'), sailed.ghost.position, point('southport'))).toBeLessThan(0.5);
    expect(sailed.leg.way.path.at(-1)?.[0]).toBeCloseTo(178.02 - 360, 6);
  });

  test('leaves four legs behind, and no stays', () => {
    expect(at('2031-05-11T12:00Z').progress).toEqual([
      'travelled',
      'travelled',
      'underway',
      'ahead'
    ]);
  });

  test('is in the table of legs by vehicle or mode', () => {
    const rows = legRows(atlas);
    expect(rows.map(({ mode, vehicle }) => vehicle ?? mode)).toEqual([
      'a chartered jet',
      'a limousine',
      'the night train',
      'sea'
    ]);
    expect(rows[0]?.km).toBeCloseTo(distance(point('westfield'), point('eastfield')), 0);
  });
});
