import { describe, expect, it, test } from 'vitest';
import { dayFromIso } from '../../src/lib/core/time/day';
import { indexAtlas } from '../../src/lib/core/index-atlas';
import { knownEvents } from '../../src/lib/core/evidence/known-event';
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

describe('the atlas of Kim Jong Un’s train to Hanoi', () => {
  it('draws no route where no report tells of the way', () => {
    const unknown = atlas.journeys.flatMap(({ fixes, legs }) =>
      legs
        .filter(({ routes }) => routes.length === 0)
        .map(({ from, to }) => `${fixes[from]?.event} to ${fixes[to]?.event}`)
    );
    expect(unknown).toEqual([
      'dandong-crossing to changsha-stop',
      'departure-vietnam to tianjin-passing',
      'shanhaiguan-passing to benxi-passing'
    ]);
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
