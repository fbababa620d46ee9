import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromIso, isoFromDay } from '../../src/lib/core/day';
import { findDay } from '../../src/lib/core/find-day';

describe('findDay', () => {
  test.each([
    ['2023-09-13'],
    [' 2023-09-13 '],
    ['13 Sept 2023'],
    ['13 September 2023'],
    ['13 sep 2023'],
    ['13th of September, 2023'],
    ['Sept 13, 2023'],
    ['Sept. 13 2023'],
    ['September  13th, 2023'],
    ['Wednesday 13 September 2023'],
    ['Wed, 13 Sept 2023'],
    ['WEDNESDAY, SEPTEMBER 13, 2023']
  ])('%j is the 13th', (text) => {
    expect(findDay(text)).toBe(dayFromIso('2023-09-13'));
  });

  test.each([
    ['13/09/2023'],
    ['9/13/2023'],
    ['13.09.2023'],
    ['13 09 2023'],
    ['13 September'],
    ['September 2023'],
    ['13 September 23'],
    ['2023'],
    ['2023-02-29'],
    ['31 June 2023'],
    ['0 June 2023'],
    ['13 Septembre 2023'],
    ['13 Ju 2023'],
    ['Tuesday 13 September 2023'],
    ['Someday 13 September 2023'],
    ['from 13 September 2023 on'],
    ['']
  ])('%j is not guessed at', (text) => {
    expect(findDay(text)).toBeNull();
  });

  test('any ISO day is itself', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719528, max: 2932896 }), (day) => {
        expect(findDay(isoFromDay(day))).toBe(day);
      })
    );
  });
});
