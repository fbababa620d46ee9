import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromIso, isoFromDay } from '../../../src/lib/core/time/day';
import { findDay } from '../../../src/lib/core/time/find-day';

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
    ['-0043-03-15', '-0043-03-15'],
    ['15 March 44 BC', '-0043-03-15'],
    ['March 15, 44 bce', '-0043-03-15'],
    ['15 March 44BC', '-0043-03-15'],
    ['1 Jan 1 BC', '0000-01-01'],
    ['24 August AD 79', '0079-08-24'],
    ['24 August 79 AD', '0079-08-24'],
    ['14 October 1066', '1066-10-14']
  ])('%j has its era', (text, iso) => {
    expect(findDay(text)).toBe(dayFromIso(iso));
  });

  test.each([
    ['15 March 44'],
    ['15 March 0 BC'],
    ['15 March BC'],
    ['30 February 44 BC'],
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
      fc.property(fc.integer({ min: -4371587, max: 2932896 }), (day) => {
        expect(findDay(isoFromDay(day))).toBe(day);
      })
    );
  });
});
