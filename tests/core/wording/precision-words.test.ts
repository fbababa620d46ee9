import { expect, it } from 'vitest';
import { precisionWords } from '../../../src/lib/core/wording/precision-words';
import { place } from '../../make-atlas';

it('says how closely a place is known', () => {
  expect(precisionWords(place('a'))).toBe('town known, exact spot not');
  expect(precisionWords(place('a', { precision: 'near', radius: 5 }))).toBe('within 5 km');
  expect(precisionWords(place('a', { precision: 'near' }))).toBe('nearby');
  expect(precisionWords(place('a'), { alone: true })).toBe('Town known, exact spot not');
});
