import { expect, test } from 'vitest';
import { axisDay } from '../../src/lib/timeline/axis-day';

test.each([
  ['UTC', 10.5],
  ['Asia/Vladivostok', 10.5 + 10 / 24],
  ['America/New_York', 10.5 - 5 / 24]
])('noon of a day in UTC, by the clocks of %s', (zone, day) => {
  expect(axisDay(zone, 10.5 * 86_400)).toBeCloseTo(day, 9);
});
