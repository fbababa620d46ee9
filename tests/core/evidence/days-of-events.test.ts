import { describe, expect, test } from 'vitest';
import { datedDays, daysAround, extentOf } from '../../../src/lib/core/evidence/days-of-events';
import { day, event, known, when } from '../../make-atlas';

const events = [
  event('forum', { when: when('2023-09-10/2023-09-13') }),
  event('summit', { when: when('2023-09-13') }),
  event('loose', { when: when('2023-07') }),
  event('untimed')
].map((one) => known(one));

describe('the days of events', () => {
  test('the dated days are those on which one begins', () => {
    expect(datedDays(events)).toEqual([day('2023-09-10'), day('2023-09-13')]);
  });

  test('the extent holds loose events and days of publication too', () => {
    expect(extentOf(events)).toEqual({ from: day('2023-07-01'), to: day('2023-09-14') });
    expect(extentOf([])).toBe(null);
  });

  test('the days around a span are not in it', () => {
    const days = [1, 5, 9];
    expect(daysAround(days, { from: 5, to: 6 })).toEqual({ before: 1, after: 9 });
    expect(daysAround(days, { from: 4, to: 5 })).toEqual({ before: 1, after: 5 });
    expect(daysAround(days, { from: 0, to: 10 })).toEqual({ before: null, after: null });
  });
});
