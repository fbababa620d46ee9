import { describe, expect, it, test } from 'vitest';
import { dayFromIso } from '../../src/lib/core/time/day';
import { indexAtlas } from '../../src/lib/core/index-atlas';
import { knownEvents } from '../../src/lib/core/evidence/known-event';
import { isStay } from '../../src/lib/core/movement/is-stay';
import { knownJourneys, type KnownJourney } from '../../src/lib/core/movement/known-journey';
import { travellerAt } from '../../src/lib/core/movement/traveller-at';
import { dayWindow, windowInstants } from '../../src/lib/core/time/window';
import { day } from '../make-atlas';
import { readAtlas } from '../read-atlas';

const atlas = readAtlas('hanoi-2019');
const index = indexAtlas(atlas);
const statuses = (by: string | null) =>
  new Map(
    knownEvents(index, by === null ? null : dayFromIso(by)).map(({ event, status }) => [
      event.id,
      status
    ])
  );

/** Kim's journey as all reports tell it. */
function kim(): KnownJourney {
  const known = new Map(knownEvents(index, null).map((one) => [one.event.id, one]));
  const [journey] = knownJourneys(index, known);
  if (!journey) throw new Error('expected a journey');
  return journey;
}

describe('the atlas of Kim Jong Un’s journey to Hanoi', () => {
  // From Shanhaiguan to Benxi there are two, and the one of the trains to Pyongyang is presumed, as the main lines are elsewhere.
  it('draws no route where several main lines lead and no report tells which, or none tells the means', () => {
    const unknown = atlas.journeys.flatMap(({ fixes, legs }) =>
      legs
        .filter(({ routes, measures }) => routes.length === 0 && measures.at(-1) !== 0)
        .map(({ from, to }) => `${fixes[from]?.event} to ${fixes[to]?.event}`)
    );
    expect(unknown).toEqual([
      'dandong-crossing to changsha-stop',
      'summit to departure-vietnam',
      'departure-vietnam to tianjin-passing'
    ]);
  });

  it('has Kim travel by train, by car to Hanoi, to the border by what no report tells, and by train again', () => {
    const legs = kim().legs.filter((leg) => !isStay(leg));
    expect(legs.map(({ mode, vehicle }) => vehicle ?? mode)).toEqual(
      'rail rail rail car unknown rail rail rail rail'.split(' ')
    );
  });

  test.each([
    ['2019-02-24', { state: 'between', routed: false }],
    ['2019-02-26', { state: 'at', sure: false, fix: { place: 'hanoi' } }],
    ['2019-02-27', { state: 'at', fix: { place: 'hanoi' } }],
    ['2019-03-01', { state: 'between', leg: { mode: 'unknown', basis: 'unknown' } }],
    ['2019-03-03', { state: 'between', leg: { mode: 'rail', basis: 'unknown' } }],
    ['2019-03-06', { state: 'over', fix: { place: 'pyongyang-station' } }]
  ])('has him at one place at the end of %s, or between two', (iso, expected) => {
    const window = windowInstants(dayWindow(day(iso)), atlas.zone);
    expect(travellerAt(kim(), window)).toMatchObject(expected);
  });

  test.each([
    ['departure-pyongyang', '2019-02-23', '+09:00'],
    ['changsha-stop', '2019-02-25', '+08:00'],
    ['departure-vietnam', '2019-03-02', '+07:00'],
    ['arrival-pyongyang', '2019-03-05', '+09:00']
  ])('%s is of %s where it happened', (id, day, offset) => {
    const when = atlas.events.find((event) => event.id === id)?.when;
    expect(when?.stated.days.from).toBe(dayFromIso(day));
    const midnight = Date.parse(`${day}T00:00${offset}`) / 1000;
    const sinceMidnight = (when?.stated.instants.from ?? 0) - midnight;
    expect(sinceMidnight).toBeGreaterThanOrEqual(0);
    expect(sinceMidnight).toBeLessThan(86_400);
  });

  test.each([
    ['departure-pyongyang', 'corroborated'],
    // Two reports, both relying on KCNA.
    ['arrival-pyongyang', 'reported'],
    ['departure-vietnam', 'disputed'],
    ['signing-expected', 'planned']
  ])('%s is %s', (id, status) => {
    expect(statuses(null).get(id)).toBe(status);
  });

  it('knows of no other start of the way home until the article of 2023', () => {
    expect(statuses('2019-03-02').get('departure-vietnam')).toBe('reported');
  });
});
