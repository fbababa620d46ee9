import { describe, expect, test } from 'vitest';
import {
  dayWindow,
  hourWindow,
  sameWindow,
  windowInstants
} from '../../../src/lib/core/time/window';
import { day } from '../../make-atlas';

describe('the window of an hour', () => {
  test('belongs to the day before or after where the hour lies outside its own', () => {
    const twelfth = day('2023-09-12');
    expect(hourWindow(twelfth, -1)).toEqual(hourWindow(twelfth - 1, 23));
    expect(hourWindow(twelfth, 24)).toEqual(hourWindow(twelfth + 1, 0));
  });

  test('begins with its hour on the clocks of the zone', () => {
    const { from, to } = windowInstants(hourWindow(day('2023-09-12'), 6), 'Asia/Tokyo');
    expect(new Date(from * 1000).toISOString()).toBe('2023-09-11T21:00:00.000Z');
    expect(to - from).toBe(3600);
  });

  test.each([
    ['an ordinary day', 'Asia/Tokyo', '2023-09-12', []],
    ['a day of 25 hours', 'Europe/Berlin', '2023-10-29', [[2, 7200]]],
    ['a day of 23 hours', 'Europe/Berlin', '2023-03-26', [[2, 0]]],
    ['a day of 23 hours and a half', 'Australia/Lord_Howe', '2023-10-01', [[2, 1800]]]
  ])('with the others takes up all of %s', (_, zone, iso, odd) => {
    const whole = windowInstants(dayWindow(day(iso)), zone);
    const hours = Array.from({ length: 24 }, (_, hour) =>
      windowInstants(hourWindow(day(iso), hour), zone)
    );
    expect(hours[0]?.from).toBe(whole.from);
    expect(hours[23]?.to).toBe(whole.to);
    hours.forEach(({ to }, hour) => expect(to).toBe(hours[hour + 1]?.from ?? whole.to));
    const lengths = hours.map(({ from, to }, hour) => [hour, to - from]);
    expect(lengths.filter(([, length]) => length !== 3600)).toEqual(odd);
  });
});

test('two windows are the same where days and hour are', () => {
  expect(sameWindow(dayWindow(5), { days: { from: 5, to: 6 }, hour: null })).toBe(true);
  expect(sameWindow(dayWindow(5), hourWindow(5, 0))).toBe(false);
});
