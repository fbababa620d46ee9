import { expect, it } from 'vitest';
import { placeKindWords, precisionWords } from '../../src/lib/panels/place-words';
import { place as placeOf } from '../make-atlas';

const place: typeof placeOf = (id, more) => placeOf(id, { country: 'JP', ...more });

it('says what a place is and in which country', () => {
  expect(placeKindWords(place('a', { kind: 'railway station' }))).toBe('railway station, Japan');
});

it('says of a country only what it is', () => {
  expect(placeKindWords(place('a', { kind: 'state', precision: 'country' }))).toBe('state');
});

it('says how closely a place is known', () => {
  expect(precisionWords(place('a'))).toBe('known to the town');
  expect(precisionWords(place('a', { precision: 'near', radius: 5 }))).toBe('near, within 5 km');
  expect(precisionWords(place('a', { precision: 'near' }))).toBe('near');
});
