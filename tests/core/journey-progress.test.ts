import { describe, expect, test } from 'vitest';
import type { Journey, LonLat } from '../../src/lib/core/atlas';
import { journeyProgress } from '../../src/lib/core/journey-progress';
import { dayWindow, windowInstants } from '../../src/lib/core/window';
import { day, event, known, when } from '../make-atlas';

const A: LonLat = [0, 0];
const B: LonLat = [1, 0];
const C: LonLat = [2, 0];
const journey: Journey = {
  id: 'train',
  name: 'Train',
  traveller: 'someone',
  mode: 'rail',
  fixes: [
    { event: 'a', role: 'departure' },
    { event: 'b', role: 'passing' },
    { event: 'c', role: 'arrival' }
  ],
  legs: [
    { from: 0, to: 1, routes: ['r'], path: [A, B] },
    { from: 1, to: 2, routes: [], path: [B, C] }
  ]
};
const fixes = [
  known(event('a', { place: 'a', when: when('2023-09-10') })),
  known(event('b', { place: 'b', when: when('2023-09-12') })),
  known(event('c', { place: 'c', when: when('2023-09-15') }))
];

function progress(iso: string, known = fixes) {
  const window = windowInstants(dayWindow(day(iso)), 'Asia/Vladivostok');
  const byId = new Map(known.map((one) => [one.event.id, one]));
  return journeyProgress(journey, byId, window);
}

describe('how far a journey is', () => {
  test.each([
    ['2023-09-09', []],
    ['2023-09-10', ['underway', 'ahead']],
    ['2023-09-11', ['underway', 'ahead']],
    ['2023-09-12', ['fresh', 'underway']],
    ['2023-09-14', ['travelled', 'underway']],
    ['2023-09-15', ['travelled', 'fresh']],
    ['2023-10-01', ['travelled', 'travelled']],
    ['2023-10-14', ['travelled', 'travelled']],
    ['2023-10-16', ['past', 'past']]
  ])('at the end of %s', (iso, expected) => {
    expect(progress(iso).map((leg) => leg.progress)).toEqual(expected);
  });

  test('a fix that is not known does not exist: its legs are one, on the whole path', () => {
    const legs = progress(
      '2023-09-12',
      fixes.filter((one) => one.event.id !== 'b')
    );
    expect(legs).toHaveLength(1);
    expect(legs[0]).toMatchObject({ progress: 'underway', path: [A, B, C], routed: false });
  });

  test('a leg alone keeps the array of its path', () => {
    expect(progress('2023-09-12')[0]?.path).toBe(journey.legs[0]?.path);
  });
});
