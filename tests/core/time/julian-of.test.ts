import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilOf, dayFromIso, dayOf, weekdayOf } from '../../../src/lib/core/time/day';
import { julianOf } from '../../../src/lib/core/time/julian-of';

const anyDay = fc.integer({ min: dayOf(-9999, 1, 1), max: dayOf(9999, 12, 31) });

test.each([
  ['1582-10-15', '1582-10-5', 5],
  ['1066-10-20', '1066-10-14', 6],
  ['1914-07-30', '1914-7-17', 4],
  ['1918-02-14', '1918-2-1', 4],
  ['1900-03-13', '1900-2-29', 2],
  ['0000-12-30', '1-1-1', 6],
  ['-0043-03-13', '-43-3-15', 3],
  ['-4713-11-24', '-4712-1-1', 1]
])('%s is %s by the Julian calendar, on the weekday %i', (gregorian, julian, weekday) => {
  const day = dayFromIso(gregorian) ?? NaN;
  const { year, month, day: dayOfMonth } = julianOf(day);
  expect(`${year}-${month}-${dayOfMonth}`).toBe(julian);
  expect(weekdayOf(day)).toBe(weekday);
});

test('each day is the day after the one before, and every fourth year has a leap day', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const [one, next] = [julianOf(day), julianOf(day + 1)];
      const lengths = [31, one.year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
      const isLast = one.day === lengths[one.month - 1];
      const following = !isLast
        ? { ...one, day: one.day + 1 }
        : one.month < 12
          ? { ...one, month: one.month + 1, day: 1 }
          : { year: one.year + 1, month: 1, day: 1 };
      expect(next).toEqual(following);
    })
  );
});

test('it falls behind the Gregorian by three days in four hundred years', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { year, month, day: dayOfMonth } = julianOf(day);
      const since = month > 2 ? year : year - 1;
      const behind = Math.floor(since / 100) - Math.floor(since / 400) - 2;
      expect(civilOf(day - behind)).toEqual(civilOf(dayOf(year, month, dayOfMonth)));
    })
  );
});
