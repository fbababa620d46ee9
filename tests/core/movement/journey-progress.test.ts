import { describe, expect, test } from 'vitest';
import type { Journey } from '../../../src/lib/core/journey';
import type { LonLat } from '../../../src/lib/core/lon-lat';
import { journeyProgress } from '../../../src/lib/core/movement/journey-progress';
import { knownJourney } from '../../../src/lib/core/movement/known-journey';
import { dayWindow, windowInstants } from '../../../src/lib/core/time/window';
import {
  day,
  event,
  known,
  leg,
  line,
  makeIndex,
  makeJourney,
  place,
  when
} from '../../make-atlas';

const A: LonLat = [0, 0];
const B: LonLat = [1, 0];
const C: LonLat = [2, 0];
const routes = [line('r', [A, B]), line('s', [B, C])];
const places = [A, B, C].map((point, i) => place('abc'.charAt(i), { point }));
const passes: Journey['fixes'] = [
  { event: 'a', role: 'departure' },
  { event: 'b', role: 'passing' },
  { event: 'c', role: 'arrival' }
];
const journey = makeJourney(passes, [leg(0, [A, B], ['r']), leg(1, [B, C], ['s'])]);
const fixes = [
  known(event('a', { place: 'a', when: when('2023-09-10') })),
  known(event('b', { place: 'b', when: when('2023-09-12') })),
  known(event('c', { place: 'c', when: when('2023-09-15') }))
];

function progress(iso: string, known = fixes, of = journey) {
  const window = windowInstants(dayWindow(day(iso)), 'Asia/Vladivostok');
  const byId = new Map(known.map((one) => [one.event.id, one]));
  return journeyProgress(knownJourney(makeIndex({ places, routes }), of, byId), window);
}
const withoutB = fixes.filter((one) => one.event.id !== 'b');

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

  test('a fix that is not known does not exist: the routes of its legs are joined', () => {
    expect(progress('2023-09-12', withoutB)).toMatchObject([
      { progress: 'underway', path: [A, B, C], routed: true }
    ]);
  });

  test('where a route to it is unknown, so is the way past it, and no line leads through it', () => {
    const half = makeJourney(passes, [leg(0, [A, B], ['r']), leg(1, [B, C], [])]);
    const [only, ...more] = progress('2023-09-12', withoutB, half);
    expect(more).toEqual([]);
    expect(only?.routed).toBe(false);
    expect([only?.path[0], only?.path.at(-1)]).toEqual([A, C]);
    expect(only?.path).not.toContainEqual(B);
  });

  test('a leg alone keeps the array of its path', () => {
    expect(progress('2023-09-12')[0]?.path).toBe(journey.legs[0]?.path);
  });

  test('of a leg longer than the window, the part in the window is given', () => {
    // From the middle of the 12th to the middle of the 15th: a third per day.
    const parts = ['2023-09-13', '2023-09-14'].map((iso) => progress(iso)[1]?.within ?? []);
    expect(parts.map((part) => part.map(([x]) => x.toFixed(3)))).toEqual([
      ['1.167', '1.500'],
      ['1.500', '1.833']
    ]);
    expect(progress('2023-09-13')[0]?.within).toBeNull();
    expect(progress('2023-09-12')[0]?.within?.at(-1)).toEqual(B);
  });

  test('no part of an unknown way is given before its end, where nobody was', () => {
    const half = makeJourney(passes, [leg(0, [A, B], ['r']), leg(1, [B, C], [])]);
    const within = (iso: string) => progress(iso, undefined, half)[1]?.within;
    expect(within('2023-09-13')).toBeNull();
    expect(within('2023-09-15')).toEqual([B, C]);
  });
});
