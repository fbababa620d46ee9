import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  civilOf,
  dayFromIso,
  dayOf,
  isoFromDay,
  weekdayOf
} from '../../../src/lib/core/time/day';

const EPOCH = Temporal.PlainDate.from('1970-01-01');
/** 1 January of the year -9999, 10000 BC. */
const FIRST = -4371587;
const YEAR_0 = -719528;
const LAST = 2932896;
const anyDay = fc.integer({ min: FIRST, max: LAST });
const plainDate = (day: number) => EPOCH.add({ days: day });

/** Temporal writes any year before 0 with six digits, and EDTF with four. */
const withFourDigits = (date: Temporal.PlainDate) => date.toString().replace(/^-00(?=\d{4}-)/, '-');

function dayByTemporal(text: string): number | null {
  try {
    return EPOCH.until(Temporal.PlainDate.from(text), { largestUnit: 'day' }).days;
  } catch {
    return null;
  }
}

describe('day', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2023-09-12', 19612],
    ['2024-02-29', 19782],
    ['0000-01-01', YEAR_0],
    ['-0001-12-31', YEAR_0 - 1],
    ['-0043-03-15', -735160],
    ['-0044-02-29', -735540],
    ['-9999-01-01', FIRST],
    ['0099-12-31', -683004],
    ['9999-12-31', LAST]
  ])('%s is day %i', (text, day) => {
    expect(dayFromIso(text)).toBe(day);
    expect(isoFromDay(day)).toBe(text);
  });

  test.each([
    ['2023-02-29'],
    ['1900-02-29'],
    ['2023-04-31'],
    ['2023-13-01'],
    ['2023-00-10'],
    ['2023-01-00'],
    ['2023-1-1'],
    ['20230101'],
    ['+002023-01-01'],
    ['-0000-01-01'],
    ['-0043-02-29'],
    ['-000043-03-15'],
    ['-43-03-15'],
    ['2023-09-12 '],
    ['2023-09-12T00:00'],
    ['']
  ])('%j is no date', (text) => {
    expect(dayFromIso(text)).toBeNull();
  });

  test('ISO text and day are two ways to say the same', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isoFromDay(day)).toBe(withFourDigits(plainDate(day)));
        expect(dayFromIso(isoFromDay(day))).toBe(day);
      })
    );
  });

  test('a text is a date exactly where the calendar has it', () => {
    const two = fc.integer({ min: 0, max: 39 }).map((number) => String(number).padStart(2, '0'));
    const year = fc.integer({ min: -9999, max: 9999 });
    fc.assert(
      fc.property(year, two, two, (y, m, d) => {
        const digits = String(Math.abs(y)).padStart(4, '0');
        const text = (sign: string) => `${sign}${digits}-${m}-${d}`;
        const six = y < 0 ? text('-00') : text('');
        expect(dayFromIso(y < 0 ? text('-') : text(''))).toBe(dayByTemporal(six));
      })
    );
  });

  test('beyond the years of four digits a day is written with a sign and six digits', () => {
    expect(isoFromDay(LAST + 1)).toBe('+010000-01-01');
    expect(isoFromDay(FIRST - 1)).toBe('-010000-12-31');
  });

  test('the week begins with Sunday, 0', () => {
    expect(weekdayOf(19612)).toBe(2);
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(weekdayOf(day)).toBe(plainDate(day).dayOfWeek % 7);
      })
    );
  });

  test('a day is made of its year, month and day of the month', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: dayOfMonth } = plainDate(day);
        expect(civilOf(day)).toEqual({ year, month, day: dayOfMonth });
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
      })
    );
  });

  test('the thirteenth month is January of the next year', () => {
    expect(dayOf(2023, 13, 1)).toBe(dayFromIso('2024-01-01'));
  });

  test('months are added to the same day of the month, or to the last that there is', () => {
    expect(isoFromDay(addMonths(dayOf(2024, 1, 31), 1))).toBe('2024-02-29');
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1200, max: 1200 }), (day, months) => {
        expect(isoFromDay(addMonths(day, months))).toBe(
          withFourDigits(plainDate(day).add({ months }))
        );
      })
    );
  });
});
