import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../../src/lib/core/lon-lat';
import { journeyProfile } from '../../../src/lib/core/movement/journey-profile';
import { knownJourney } from '../../../src/lib/core/movement/known-journey';
import { event, known, leg, line, makeIndex, makeJourney, place, when } from '../../make-atlas';

const at = (x: number): LonLat => [x, 0];
const station = (index: number, name: string) => ({ index, name, names: {} });
const slow = {
  ...line('slow', [at(0), at(1), at(2)], 50),
  stations: [station(0, 'A'), station(1, 'Halt'), station(2, 'B')]
};
const fast = line('fast', [at(2), at(4)], 100);
const places = ['a', 'b', 'c', 'd'].map((id, i) => place(id, { point: at(2 * i), zone: 'UTC' }));
const index = makeIndex({ places, routes: [slow, fast] });
const there = [
  known(event('a', { place: 'a', when: when('2023-09-10T00:00+00:00', 'UTC') }), index),
  known(event('c', { place: 'c', when: when('2023-09-11', 'UTC') }), index),
  known(event('b', { place: 'b', when: when('2023-09-12', 'UTC') }), index),
  known(event('back', { place: 'a', when: when('2023-09-13/..', 'UTC') }), index)
];
const path = [at(0), at(1), at(2), at(4)];
const both = leg(0, path, ['slow']);
const journey = makeJourney(
  there.map(({ event: { id } }) => ({ event: id, role: 'stop' as const })),
  [
    { ...both, routes: ['slow', 'fast'], ends: [2, 3] },
    leg(1, [at(4), at(2)], []),
    leg(2, [at(2), at(1), at(0)], ['slow'])
  ]
);
const byId = new Map(there.map((one) => [one.event.id, one]));
const profile = journeyProfile(index, knownJourney(index, journey, byId));
const DEGREE = (both.measures[1] ?? 0) / 1;
const degrees = (km: number) => Math.round((km / DEGREE) * 100) / 100;

const heights = profile?.fixes.map(({ stretch, km }) => [stretch, degrees(km)]);

describe('the profile of a journey', () => {
  it('falls on the way back to where it began, and to 0', () => {
    expect(heights).toEqual([
      [0, 0],
      [0, 4],
      [0, 2],
      [0, 0]
    ]);
    expect(profile?.legs.map(({ kind }) => kind)).toEqual(['way', 'gap', 'way']);
    expect(profile?.legs.map(({ km }) => km === null)).toEqual([false, true, false]);
  });

  it('has each station once, out and back', () => {
    expect(profile?.stations.map(({ name, stretch, km }) => [name, stretch, degrees(km)])).toEqual([
      ['A', 0, 0],
      ['Halt', 0, 1],
      ['B', 0, 2]
    ]);
  });

  it('bounds each leg by the earliest and the latest, with a turn where the speed changes', () => {
    const [first, gap] = profile?.legs ?? [];
    const start = Date.UTC(2023, 8, 10) / 3600e3;
    const corners = first?.bands[0]?.map(({ time, km }) => [
      Math.round((time / 3600 - start) * 10) / 10,
      degrees(km)
    ]);
    // 222 km at 50 km/h and as much at 100 take 6.7 hours; leaving within a minute of midnight means arriving by the 12th.
    expect(corners).toEqual([
      [0, 0],
      [4.4, 2],
      [6.7, 4],
      [48, 4],
      [45.8, 2],
      [41.3, 0]
    ]);
    expect(gap?.bands).toEqual([]);
  });

  it('has both ends of a time that is open', () => {
    const last = profile?.fixes.at(-1)?.span;
    expect([last?.from, last?.to].every(Number.isFinite)).toBe(true);
    expect(profile?.span.to).toBe(last?.to);
  });

  it('is absent where no fix is known', () => {
    expect(journeyProfile(index, knownJourney(index, journey, new Map()))).toBeNull();
  });
});
