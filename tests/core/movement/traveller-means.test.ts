import { describe, expect, test } from 'vitest';
import type { Journey, Leg } from '../../../src/lib/core/journey';
import type { LonLat } from '../../../src/lib/core/lon-lat';
import { meansBetween } from '../../../src/lib/core/movement/means-from';
import { knownJourney } from '../../../src/lib/core/movement/known-journey';
import { severalModes } from '../../../src/lib/core/movement/several-modes';
import { travellerAt } from '../../../src/lib/core/movement/traveller-at';
import { tellsMeans, travellerMeans } from '../../../src/lib/core/movement/traveller-means';
import { travellerWords } from '../../../src/lib/core/wording/traveller-words';
import { event, known, leg, makeIndex, makeJourney, place, when } from '../../make-atlas';

const A: LonLat = [0, 50];
const B: LonLat = [10, 50];
const C: LonLat = [12, 50];
const places = [A, B, C].map((point, i) => place('abc'.charAt(i), { point, zone: 'UTC' }));
const index = makeIndex({ zone: 'UTC', places });
const told = (id: string, where: string, hour: string) =>
  known(event(id, { place: where, when: when(`2023-09-10T${hour}:00+00:00`, 'UTC') }), index);
const events = [
  told('leaves', 'a', '06'),
  told('lands', 'b', '08'),
  told('drives', 'b', '10'),
  told('comes', 'c', '12')
];
const fixes: Journey['fixes'] = [
  { event: 'leaves', role: 'departure' },
  { event: 'lands', role: 'arrival' },
  { event: 'drives', role: 'departure' },
  { event: 'comes', role: 'arrival' }
];
const legs: Leg[] = [
  { ...leg(0, [A, B], []), mode: 'air' },
  leg(1, [B, B], []),
  { ...leg(2, [B, C], []), mode: 'road', vehicle: 'a limousine' }
];
const journey = knownJourney(
  index,
  makeJourney(fixes, legs),
  new Map(events.map((one) => [one.event.id, one]))
);
const at = (minute: number) => {
  const to = Date.UTC(2023, 8, 10) / 1000 + minute * 60;
  return travellerAt(journey, { from: to - 3600, to });
};

describe('a journey of several vehicles', () => {
  test.each([
    ['before it begins', 5 * 60, { mode: 'air' }],
    ['where it begins', 6 * 60 + 0.5, { mode: 'air' }],
    ['on the first leg', 7 * 60, { mode: 'air' }],
    ['where it arrived, until it leaves', 9 * 60, { mode: 'air' }],
    ['where it leaves by another', 10 * 60 + 0.5, { mode: 'road', vehicle: 'a limousine' }],
    ['on the second leg', 11 * 60, { mode: 'road', vehicle: 'a limousine' }],
    ['at its end', 13 * 60, { mode: 'road', vehicle: 'a limousine' }]
  ])('has the means of the leg: %s', (_, minute, means) => {
    expect(travellerMeans(at(minute))).toEqual(means);
  });

  test('says on the way by what it goes', () => {
    const words = (minute: number) =>
      travellerWords(index, at(minute)).replaceAll(/[\u2066-\u2069]/g, '');
    expect(words(7 * 60)).toBe('Between a and b, by air');
    expect(words(11 * 60)).toBe('Between b and c, by road: a limousine');
    expect(words(9 * 60)).toBe('At b');
  });

  test('has a leg of unknown means, of which no vehicle is told, not even with a fix missing', () => {
    const unknown: Leg[] = [
      { ...leg(0, [A, B], []), mode: 'rail', vehicle: 'a night train' },
      leg(1, [B, B], []),
      { ...leg(2, [B, C], []), mode: 'unknown' }
    ];
    const some = (ids: string[]) =>
      knownJourney(
        index,
        makeJourney(fixes, unknown),
        new Map(events.flatMap((one) => (ids.includes(one.event.id) ? [[one.event.id, one]] : [])))
      );
    const all = some(['leaves', 'lands', 'drives', 'comes']);
    const between = {
      from: Date.UTC(2023, 8, 10, 10) / 1000,
      to: Date.UTC(2023, 8, 10, 11) / 1000
    };
    const gone = { from: between.to + 86_400, to: between.to + 90_000 };
    const told = [all, some(['leaves', 'comes'])].map((one) => travellerAt(one, between));
    expect(told.map((one) => travellerMeans(one))).toEqual([
      { mode: 'unknown' },
      { mode: 'unknown' }
    ]);
    expect(travellerMeans(travellerAt(all, gone))).toEqual({ mode: 'unknown' });
    const words = told.map((one) => travellerWords(index, one).replaceAll(/[\u2066-\u2069]/g, ''));
    expect(words).toEqual([
      'Between b and c, by means not reported',
      'Between a and c, by means not reported'
    ]);
    expect(all.legs.at(-1)).toMatchObject({ basis: 'unknown', way: { path: [B, C] } });
    expect(tellsMeans({ legs: all.legs.slice(2) })).toBe(false);
    expect(severalModes([all])).toEqual(['rail', 'unknown']);
    expect(severalModes([{ legs: all.legs.slice(2) }])).toEqual(['unknown']);
  });

  test.each<[string, Leg['mode'][], object]>([
    ['those of the first leg that moves', ['air', 'rail', 'road'], { mode: 'air' }],
    ['unknown if one of its legs is', ['air', 'rail', 'unknown'], { mode: 'unknown' }],
    ['known if only a stay is unknown', ['air', 'unknown', 'road'], { mode: 'air' }]
  ])('has means between two fixes, between which are others: %s', (_, modes, means) => {
    const paths = [
      [A, B],
      [B, B],
      [B, C]
    ];
    const between = modes.map((mode, i) => ({ ...leg(i, paths[i] ?? [], []), mode }));
    expect(meansBetween(makeJourney(fixes, between), 0, 3)).toEqual(means);
    expect(meansBetween(makeJourney(fixes, between), 1, 3)).toEqual({ mode: modes[2] });
  });

  test('is told of where there is more than one mode, or a vehicle', () => {
    expect(tellsMeans(journey)).toBe(true);
    expect(tellsMeans({ legs: journey.legs.slice(0, 2) })).toBe(false);
    expect(tellsMeans({ legs: journey.legs.slice(2) })).toBe(true);
    expect(severalModes([journey])).toEqual(['road', 'air']);
  });
});
