import { expect, it } from 'vitest';
import { placeKindWords } from '../../../src/lib/panels/card/place-words';
import { place as placeOf } from '../../make-atlas';

const place: typeof placeOf = (id, more) => placeOf(id, { country: 'JP', ...more });

it('says what a place is and in which country', () => {
  expect(placeKindWords(place('a', { kind: 'railway station' }))).toBe('railway station, Japan');
});

it('says of a country only what it is', () => {
  expect(placeKindWords(place('a', { kind: 'state', precision: 'country' }))).toBe('state');
});

it('sets apart what the atlas calls it', () => {
  expect(placeKindWords(place('a', { kind: 'תחנה' }))).toBe('\u2068תחנה\u2069, Japan');
});
