import { expect, test } from 'vitest';
import type { Event } from '../../../src/lib/core/atlas';
import type { Journey } from '../../../src/lib/core/journey';
import type { LonLat } from '../../../src/lib/core/lon-lat';
import { knownJourney } from '../../../src/lib/core/movement/known-journey';
import { nearestReports } from '../../../src/lib/core/movement/nearest-reports';
import { travellerAt } from '../../../src/lib/core/movement/traveller-at';
import { event, known, leg, makeIndex, makeJourney, place, when } from '../../make-atlas';

const A: LonLat = [0, 0];
const B: LonLat = [4, 0];
const C: LonLat = [8, 0];
const places = [A, B, C].map((point, i) => place('abc'.charAt(i), { point, zone: 'UTC' }));
const index = makeIndex({ zone: 'UTC', places });
const told = (
  id: string,
  where: string,
  time: string,
  kind: Event['kind'] = 'meeting',
  actors = ['someone']
) => known(event(id, { kind, actors, place: where, when: when(time, 'UTC') }), index);

const leaves = told('leaves', 'a', '2023-09-10T06:00+00:00', 'departure');
const stops = told('stops', 'b', '2023-09-11', 'stop');
const comes = told('comes', 'c', '2023-09-12T20:00+00:00', 'arrival');
const others = [
  told('dines', 'a', '2023-09-10T08:00+00:00'),
  told('waves', 'a', '2023-09-10T09:00+00:00', 'sighting'),
  told('speaks', 'a', '2023-09-10T10:00+00:00', 'statement'),
  told('waits', 'a', '2023-09-10T10:00+00:00', 'meeting', ['another']),
  told('tours', 'c', '2023-09-12T18:00+00:00', 'visit'),
  told('rests', 'c', '2023-09-12T23:00+00:00', 'visit')
];
const fixes: Journey['fixes'] = [
  { event: 'leaves', role: 'departure' },
  { event: 'stops', role: 'stop' },
  { event: 'comes', role: 'arrival' }
];

function near(iso: string, without: string[] = []) {
  const events = [leaves, stops, comes, ...others].filter(
    ({ event: { id } }) => !without.includes(id)
  );
  const byId = new Map(events.map((one) => [one.event.id, one]));
  const legs = [leg(0, [A, B], []), leg(1, [B, C], [])];
  const instant = Date.parse(iso) / 1000;
  const traveller = travellerAt(knownJourney(index, makeJourney(fixes, legs), byId), {
    from: instant - 3600,
    to: instant
  });
  const { after, before } = nearestReports(index, traveller, events, instant);
  return [traveller.state, after?.known.event.id, before?.known.event.id];
}

test('are the last that is over and the first to come, those of the same day too', () => {
  expect(near('2023-09-10T12:00Z')).toEqual(['between', 'waves', 'stops']);
  expect(near('2023-09-10T08:30Z')).toEqual(['between', 'dines', 'waves']);
  expect(near('2023-09-12T12:00Z')).toEqual(['between', 'stops', 'tours']);
  expect(near('2023-09-12T19:30Z')).toEqual(['between', 'tours', 'comes']);
});

test('of one who may be at an uncertain fix, those on either side of it', () => {
  expect(near('2023-09-11T12:00Z')).toEqual(['at', 'waves', 'tours']);
});

test('are none of one who is certainly somewhere, or has not set out', () => {
  expect(near('2023-09-12T20:30Z')).toEqual(['at', undefined, undefined]);
  expect(near('2023-09-09T12:00Z')).toEqual(['before', undefined, undefined]);
});

test('are the fixes themselves where nothing nearer is told', () => {
  expect(near('2023-09-10T12:00Z', ['dines', 'waves'])).toEqual(['between', 'leaves', 'stops']);
});
