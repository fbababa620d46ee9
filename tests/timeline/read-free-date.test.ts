import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromIso, isoFromDay } from '../../src/lib/core/time/day';
import { formatDay } from '../../src/lib/core/wording/format-day';
import { readFreeDate } from '../../src/lib/timeline/read-free-date';

const day = (iso: string) => dayFromIso(iso) as number;
const ATLAS = { from: day('2019-04-20'), to: day('2024-06-21') };

describe('readFreeDate', () => {
  test.each([
    ['13 Sept'],
    ['13 sept.'],
    ['September 13'],
    ['13 September 2023'],
    ['September 13 2023'],
    ['Sept. 13, 2023'],
    ['the 13th of September'],
    ['on September 13th'],
    ['Wednesday 13 September'],
    ['13.9.2023'],
    ['13.09.2023']
  ])('%j is the 13th', (text) => {
    expect(readFreeDate(text, day('2023-09-10'), ATLAS)).toBe(day('2023-09-13'));
  });

  test.each([
    ['12 April', '2023-09-10', '2023-04-12'],
    ['1 January', '2023-12-30', '2024-01-01'],
    // Outside the atlas, the nearest year in it.
    ['1 May', '2024-06-20', '2024-05-01'],
    ['1 August', '2024-06-20', '2023-08-01'],
    ['1 August', '1950-06-20', '2019-08-01'],
    // The year in which it fell on that weekday.
    ['Thursday 25 April', '2023-09-10', '2024-04-25']
  ])('%j without a year, by %s, is %s', (text, near, meant) => {
    expect(readFreeDate(text, day(near), ATLAS)).toBe(day(meant));
  });

  test('a date that the atlas never has is taken in the nearest year', () => {
    const week = { from: day('2023-09-10'), to: day('2023-09-17') };
    expect(readFreeDate('2 January', day('2023-09-12'), week)).toBe(day('2024-01-02'));
  });

  test.each([
    ['9/11'],
    ['9/11/2023'],
    ['9-11-2023'],
    ['13/9/2023'],
    ['13 September 23'],
    ['Sept 2023'],
    ['September'],
    ['13'],
    ['31 June'],
    ['31.6.2023'],
    ['29 February 2023'],
    ['Tuesday 13 September 2023'],
    ['10 to 19 September'],
    ['13 September 2023 or 14 September 2023'],
    ['summit on 13 September'],
    ['yesterday'],
    ['next Tuesday'],
    ['in 3 days'],
    ['3 days ago'],
    ['']
  ])('%j is not guessed at', (text) => {
    expect(readFreeDate(text, day('2023-09-10'), ATLAS)).toBeNull();
  });

  test('a day as the page writes it is that day', () => {
    const any = fc.integer({ min: day('1000-01-01'), max: day('2999-12-31') });
    fc.assert(
      fc.property(any, any, (one, near) => {
        expect(isoFromDay(readFreeDate(formatDay(one), near, ATLAS) ?? 0)).toBe(isoFromDay(one));
      })
    );
  });
});
