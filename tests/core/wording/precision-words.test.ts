import { expect, it } from 'vitest';
import { precisionWords } from '../../../src/lib/core/wording/precision-words';
import { place } from '../../make-atlas';

it('says how closely a place is known', () => {
  expect(precisionWords(place('a'))).toBe('known to the town');
  expect(precisionWords(place('a', { precision: 'near', radius: 5 }))).toBe('near, within 5 km');
  expect(precisionWords(place('a', { precision: 'near' }))).toBe('near');
});
