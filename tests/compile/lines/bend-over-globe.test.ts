import { distance } from '@turf/distance';
import { expect, test } from 'vitest';
import { lineOf } from '../../../src/lib/compile/lines/line-of';
import type { LonLat } from '../../../src/lib/core/lon-lat';
import { line, place } from '../../make-atlas';

const TOKYO: LonLat = [139.8, 35.6];
const MIDWAY: LonLat = [-177.4, 28.2];
const SEATTLE: LonLat = [-122.3, 47.4];
const [from, stop, to] = [TOKYO, MIDWAY, SEATTLE].map((point, i) => place(`p${i}`, { point }));

test('a flight along a route of two positions is a great circle, over 180° too', () => {
  if (!from || !to) throw new Error('no places');
  const flown = lineOf(from, to, [line('over', [TOKYO, SEATTLE])], 'air');
  expect(flown.path[0]).toEqual(TOKYO);
  expect(flown.path.at(-1)).toEqual([237.7, 47.4]);
  expect(Math.max(...flown.path.map(([, y]) => y))).toBeGreaterThan(52);
  expect(flown.measures.at(-1)).toBeCloseTo(distance(TOKYO, SEATTLE), 1);
  expect(flown.ends).toEqual([flown.path.length - 1]);
  const back = lineOf(to, from, [line('over', [TOKYO, SEATTLE])], 'air');
  expect(back.measures.at(-1)).toBeCloseTo(distance(TOKYO, SEATTLE), 1);
});

test('each route of several ends where it did before its line was bent', () => {
  if (!from || !to || !stop) throw new Error('no places');
  const routes = [line('one', [TOKYO, MIDWAY]), line('two', [MIDWAY, SEATTLE])];
  const flown = lineOf(from, to, routes, 'sea');
  const [first = 0, last] = flown.ends;
  expect(flown.path[first]).toEqual([182.6, 28.2]);
  expect(flown.measures[first]).toBeCloseTo(distance(TOKYO, MIDWAY), 1);
  expect(last).toBe(flown.path.length - 1);
});

test('a railway of two positions is drawn straight', () => {
  if (!from || !to) throw new Error('no places');
  expect(lineOf(from, to, [line('rails', [TOKYO, SEATTLE])], 'rail').path).toHaveLength(2);
});
