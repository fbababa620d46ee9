import { expect, it } from 'vitest';
import { knownByWords } from '../../../src/lib/panels/clock/known-by-words';
import { knownUntil } from '../../../src/lib/core/evidence/known-until';
import { dayWindow } from '../../../src/lib/core/time/window';
import { day, makeIndex } from '../../make-atlas';

it('says whose reports are shown', () => {
  const monday = day('2023-09-11');
  expect(knownByWords(null, null)).toBe('All reports to date');
  expect(knownByWords('then', monday)).toBe('As reported by Monday 11 September 2023');
  expect(knownByWords(monday, monday, { short: true })).toBe('As known by Mon 11 Sept 2023');

  const hour = knownUntil(makeIndex(), { day: monday, hour: 14 }, dayWindow(monday));
  expect(knownByWords('then', hour)).toBe('As reported by Monday 11 September 2023, 15:00');
  expect(knownByWords({ day: monday, hour: 14 }, hour, { short: true })).toBe(
    'As known by Mon 11 Sept 2023, 15:00'
  );
});
