import { expect, it } from 'vitest';
import { withWholeDates } from '../../src/lib/panels/whole-dates';

it('lets a line end behind the weekday and not within the date', () => {
  expect(withWholeDates('Tuesday 12 September 2023, 06:00 to 07:00')).toBe(
    'Tuesday 12\u00a0September\u00a02023, 06:00 to 07:00'
  );
});
