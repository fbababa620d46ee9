import { expect, it } from 'vitest';
import { withWholeDates } from '#words/list';

it('lets a line end behind the weekday and not within the date', () => {
  expect(withWholeDates('Tuesday 12 September 2023, 06:00 to 07:00')).toBe(
    'Tuesday 12\u00a0September\u00a02023, 06:00 to 07:00'
  );
  expect(withWholeDates('15 March 44 BC to 24 August AD 79')).toBe(
    '15\u00a0March\u00a044\u00a0BC to 24\u00a0August\u00a0AD\u00a079'
  );
});
