import { describe, expect, test } from 'vitest';
import type { Journey, Leg } from '../../../src/lib/core/journey';
import type { LonLat } from '../../../src/lib/core/lon-lat';
import { journeyProgress } from '../../../src/lib/core/movement/journey-progress';
import { knownJourney } from '../../../src/lib/core/movement/known-journey';
import { travellerAt } from '../../../src/lib/core/movement/traveller-at';
import { reachWords } from '../../../src/lib/core/wording/traveller-words';
import { dayWindow, hourWindow, windowInstants } from '../../../src/lib/core/time/window';
import { LEG_LINES, lineOnBasis } from '../../../src/lib/static-map/leg-lines';
import { legFeatures } from '../../../src/lib/static-map/overlay-features';
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
const places = [A, B, C].map((point, i) => place('abc'.charAt(i), { point, zone: 'UTC' }));
const index = makeIndex({ zone: 'UTC', places, routes });
const fixes: Journey['fixes'] = [
  { event: 'a', role: 'departure' },
  { event: 'b', role: 'stop' },
  { event: 'c', role: 'arrival' }
];
const told = (id: string, time: string, where = id) =>
  known(event(id, { place: where, when: when(time, 'UTC') }), index);
const events = [
  told('a', '2023-09-10T06:00+00:00'),
  told('b', '2023-09-10'),
  told('c', '2023-09-10T18:00+00:00')
];
const journeyOf = (legs: Leg[], of = events) =>
  knownJourney(index, makeJourney(fixes, legs), new Map(of.map((one) => [one.event.id, one])));
const basesOf = (legs: Leg[], of = events) =>
  journeyOf(legs, of).legs.map(({ basis, presumed }) => [basis, ...presumed]);

const given = leg(0, [A, B], ['r']);
const presumed = { ...leg(1, [B, C], ['s']), presumed: 'the only railway' };

describe('what a line rests on', () => {
  test('is given by reports, presumed for a reason, or unknown', () => {
    expect(basesOf([given, presumed])).toEqual([['given'], ['presumed', 'the only railway']]);
    expect(basesOf([given, leg(1, [B, C], [])])).toEqual([['given'], ['unknown']]);
  });

  test('by air or sea without a route is presumed', () => {
    const flown = { ...leg(0, [A, B], []), mode: 'air' as const };
    const sailed = { ...leg(1, [B, C], []), mode: 'sea' as const };
    expect(basesOf([flown, sailed])).toEqual([['presumed'], ['presumed']]);
  });

  test('is presumed past a fix that is not known, if it is on either side', () => {
    const without = events.filter((one) => one.event.id !== 'b');
    expect(basesOf([given, presumed], without)).toEqual([['presumed', 'the only railway']]);
  });

  test('is unknown past a fix that is not known, where the vehicle changed', () => {
    const without = events.filter((one) => one.event.id !== 'b');
    const flown = { ...leg(0, [A, B], []), mode: 'air' as const };
    const [only] = journeyOf([flown, leg(1, [B, C], [])], without).legs;
    expect(only?.basis).toBe('unknown');
    expect(only?.way.path).toEqual([A, C]);
  });

  test('is drawn, and told with its reason', () => {
    const journey = journeyOf([given, presumed]);
    const window = windowInstants(dayWindow(day('2023-09-10')), 'UTC');
    const features = legFeatures(index, journeyProgress(journey, window));
    const bases = Object.fromEntries(features.map(({ id, properties }) => [id, properties?.basis]));
    expect(bases).toMatchObject({ 'train/0-1': 'given', 'train/1-2': 'presumed' });
    const [, plain] = LEG_LINES[0] ?? [];
    const looks = (['given', 'presumed', 'unknown'] as const).map((basis) =>
      lineOnBasis(plain ?? { width: 1, opacity: 1 }, basis)
    );
    expect(new Set(looks.map(({ dashes }) => dashes?.join())).size).toBe(3);
    const at = travellerAt(journeyOf([presumed], events), window);
    expect(at.state).not.toBe('before');
    const timed = [events[0], told('b', '2023-09-10T08:00+00:00'), events[2]].flatMap(
      (one) => one ?? []
    );
    const between = travellerAt(
      journeyOf([given, presumed], timed),
      windowInstants(hourWindow(day('2023-09-10'), 12), 'UTC')
    );
    expect(
      reachWords(between)
        .join(' ')
        .replaceAll(/[\u2066-\u2069]/g, '')
    ).toContain('No report gives the route; this one is presumed: the only railway.');
  });
});

test('a stay is no leg', () => {
  const staying = [events[0], told('b', '2023-09-10T08:00+00:00', 'a'), events[2]];
  const stay = leg(0, [A, A], []);
  const journey = journeyOf(
    [stay, leg(1, [A, C], [])],
    staying.flatMap((one) => one ?? [])
  );
  const window = windowInstants(dayWindow(day('2023-09-10')), 'UTC');
  expect(journeyProgress(journey, window).map(({ id }) => id)).toEqual(['train/1-2']);
});

test('a stop of a day between two timed fixes lies behind the traveller after the second', () => {
  const late = [told('a', '2023-09-10T12:00+00:00'), ...events.slice(1)];
  const at = (hour: number) =>
    journeyProgress(
      journeyOf([given, presumed], late),
      windowInstants(hourWindow(day('2023-09-10'), hour), 'UTC')
    ).map(({ progress }) => progress);
  expect(at(11)).toEqual([]);
  expect(at(16)).toEqual(['fresh', 'underway']);
  expect(at(20)).toEqual(['travelled', 'travelled']);
});
