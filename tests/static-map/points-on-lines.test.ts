import { describe, expect, test } from 'vitest';
import { inOrderOfPlacing, type BaseName } from '../../src/lib/static-map/base-name';
import { placeSigns } from '../../src/lib/static-map/scene';
import { pointsOnLines } from '../../src/lib/static-map/points-on-lines';
import { indexAtlas } from '../../src/lib/core/index-atlas';
import { atlasAt } from '../../src/lib/core/view/atlas-at';
import { dayOf } from '../../src/lib/core/time/day';
import { dayWindow } from '../../src/lib/core/time/window';
import { readAtlas } from '../read-atlas';
import { readFourVehicles } from '../compile/read-four-vehicles';

const kim = indexAtlas(readAtlas('kim-2023'));
const on = (year: number, month: number, day: number) =>
  atlasAt(kim, { window: dayWindow(dayOf(year, month, day)) });

function town(name: string, at: [number, number], rank = 3): BaseName {
  return { name, kind: 'town', at, rank, from: 3 };
}

/** On the railway, off it by 60 km, and off it by 500. */
const USSURIYSK = town('Ussuriysk', [131.95, 43.8], 8);
const PARTIZANSK = town('Partizansk', [133.13, 43.13], 7);
const HARBIN = town('Harbin', [126.65, 45.75], 1);

describe('the points on the lines of journeys', () => {
  test('are the ends of their legs, the towns about these, and stations', () => {
    const points = pointsOnLines(kim, on(2023, 9, 12).legs).map(([lon, lat]) =>
      [lon.toFixed(2), lat.toFixed(2)].join()
    );
    const place = (id: string) =>
      kim.places
        .get(id)
        ?.point.map((x) => x.toFixed(2))
        .join();
    expect(points).toEqual(
      expect.arrayContaining([place('fefu-campus'), place('vladivostok'), place('khasan-station')])
    );
    expect(points).not.toContain(place('primorye'));
    const stations = kim.atlas.routes.find(({ id }) => id === 'khasan-baranovsky')?.stations ?? [];
    expect(points.length).toBeGreaterThan(stations.length);
    expect(new Set(points).size).toBeGreaterThan(points.length - 5);
  });

  test('are none before a journey begins, nor those of one long over', () => {
    const { legs } = on(2023, 9, 1);
    expect(legs.map(({ progress }) => progress)).toContain('past');
    expect(pointsOnLines(kim, legs)).toEqual([]);
  });

  test('are each there once, on whichever turn of the globe a line has them', () => {
    const four = indexAtlas(readFourVehicles().atlas!);
    const window = dayWindow(dayOf(2031, 5, 20));
    const points = pointsOnLines(four, atlasAt(four, { window }).legs);
    expect(points).toHaveLength(four.places.size);
  });
});

describe('names of towns', () => {
  test('on a journey’s line come before those of larger towns off it, and after countries and waters', () => {
    const names: BaseName[] = [
      HARBIN,
      PARTIZANSK,
      USSURIYSK,
      { name: 'Sea of Japan', kind: 'sea', at: [135, 40], rank: 0, from: 2 },
      { name: 'Russia', kind: 'country', at: [105, 61], rank: 1, from: 0 }
    ];
    const order = (points: [number, number][]) =>
      inOrderOfPlacing(names, points).map(({ name }) => name);
    expect(order([])).toEqual(['Russia', 'Sea of Japan', 'Harbin', 'Partizansk', 'Ussuriysk']);
    expect(order([[131.98, 43.79]])).toEqual([
      'Russia',
      'Sea of Japan',
      'Ussuriysk',
      'Harbin',
      'Partizansk'
    ]);
  });

  test('on the line keep their place on the drawn map where a larger town would take it', () => {
    const rival = town('A large town off the line', [131.95, 43.95], 0);
    const frame = { center: USSURIYSK.at, zoom: 5, width: 600, height: 400 };
    const drawn = (legs: ReturnType<typeof on>['legs']) =>
      placeSigns(
        {
          index: kim,
          groups: [],
          trail: [],
          dates: [],
          reaches: [],
          ties: [],
          legs,
          travellers: []
        },
        [rival, USSURIYSK],
        frame,
        {
          from: 1,
          to: 1
        }
      ).labels.map(({ lines, anchor }) => [lines[0], anchor === 'start' ? 'best' : 'second']);
    expect(drawn([])).toEqual([
      [rival.name, 'best'],
      [USSURIYSK.name, 'second']
    ]);
    expect(drawn(on(2023, 9, 12).legs)).toEqual([
      [USSURIYSK.name, 'best'],
      [rival.name, 'second']
    ]);
  });
});
