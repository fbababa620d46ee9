import { expect, it } from 'vitest';
import { knownByWords } from '../../../src/lib/panels/clock/known-by-words';
import { day } from '../../make-atlas';

it('says whose reports are shown', () => {
  const monday = day('2023-09-11');
  expect(knownByWords(null, null)).toBe('What happened');
  expect(knownByWords('then', monday)).toBe('As reported by Monday 11 September 2023');
  expect(knownByWords(monday, monday, { short: true })).toBe('As known by Mon 11 Sept 2023');
});
