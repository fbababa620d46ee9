import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../../src/lib/core/lon-lat';
import { cutWay, joinWays, kmNear } from '../../../src/lib/core/movement/join-ways';
import { wayKm, wayOfLine, type Way } from '../../../src/lib/core/movement/way';
import { leg, line } from '../../make-atlas';

const at = (x: number, y = 0): LonLat => [x, y];
const along = (...path: LonLat[]): Way =>
  wayOfLine(leg(0, path, ['r']), new Map([['r', line('r', path, 50)]]));
const DEGREE = wayKm(along(at(0), at(1)));

describe('two ways as one', () => {
  it.each<[string, LonLat[], LonLat[], LonLat[], number]>([
    ['go on from one another', [at(0), at(1)], [at(1), at(2)], [at(0), at(1), at(2)], 2],
    [
      'leave out a branch and back',
      [at(0), at(1), at(1, 1)],
      [at(1, 1), at(1), at(2)],
      [at(0), at(1), at(2)],
      2
    ],
    [
      'leave out what lies beyond the turning off',
      [at(0), at(2)],
      [at(2), at(1), at(1, 1)],
      [at(0), at(1), at(1, 1)],
      2
    ],
    [
      'leave out the way back to before it began',
      [at(1), at(2)],
      [at(2), at(0)],
      [at(1), at(0)],
      1
    ],
    [
      'come to nothing where all of it is gone back',
      [at(0), at(1)],
      [at(1), at(0)],
      [at(0), at(0)],
      0
    ],
    ['keep a bend, which is none', [at(0), at(1)], [at(1), at(1, 1)], [at(0), at(1), at(1, 1)], 2],
    ['bridge a gap', [at(0), at(1)], [at(2), at(3)], [at(0), at(1), at(2), at(3)], 3]
  ])('%s', (_, first, second, path, degrees) => {
    const way = joinWays(along(...first), along(...second));
    expect(way.path).toEqual(path);
    expect(wayKm(way)).toBeCloseTo(degrees * DEGREE, 1);
    expect(way.hours.at(-1)).toBeCloseTo((degrees * DEGREE) / 50, degrees === 3 ? -1 : 2);
    expect(way.km.length).toBe(path.length);
  });

  it('run on over 180°', () => {
    const way = joinWays(along(at(178), at(180)), along(at(-180), at(-178)));
    expect(way.path).toEqual([at(178), at(180), at(182)]);
  });
});

describe('a part of a way', () => {
  const way = along(at(0), at(1), at(2));
  it('has its own kilometres and hours', () => {
    const part = cutWay(way, 0.5 * DEGREE, 1.5 * DEGREE);
    expect(part.path.map(([x]) => Math.round(x * 1000) / 1000)).toEqual([0.5, 1, 1.5]);
    expect(part.km.map((km) => Math.round(km))).toEqual([0, 56, 111]);
    expect(part.hours.at(-1)).toBeCloseTo(DEGREE / 50);
  });

  it('is the way itself where it is all of it', () => {
    expect(cutWay(way, 0, wayKm(way))).toBe(way);
  });

  it('is found by a point near it', () => {
    expect(kmNear(way, at(1.5, 0.1))).toMatchObject({
      km: expect.closeTo(1.5 * DEGREE, 0) as number,
      off: expect.closeTo(DEGREE / 10, 0) as number
    });
  });
});
