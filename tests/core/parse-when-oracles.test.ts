import { parse } from '@edtf-ts/core';
import edtf from 'edtf';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { isoFromDay } from '../../src/lib/core/time/day';
import { parseWhen } from '../../src/lib/core/time/parse-when';

const DAY_MS = 86_400_000;
const digits = (number: number, length: number) => String(number).padStart(length, '0');

/**
 * Good and bad dates, except what the oracles get wrong or Dateline does not support: the years from 0 to 99, which @edtf-ts/core
 * assigns to the twentieth century; unknown digits in years before 0, whose ends both swap; and seasons.
 */
const shapedDate = fc
  .record({
    year: fc.oneof(fc.integer({ min: 100, max: 9999 }), fc.integer({ min: -9999, max: -1 })),
    month: fc.integer({ min: 0, max: 14 }),
    day: fc.integer({ min: 0, max: 33 }),
    fields: fc.integer({ min: 1, max: 3 }),
    known: fc.oneof({ weight: 2, arbitrary: fc.constant(8) }, fc.integer({ min: 2, max: 8 })),
    qualifier: fc.constantFrom('', '', '~', '?', '%')
  })
  .map(({ year, month, day, fields, known, qualifier }) => {
    const compact = `${digits(Math.abs(year), 4)}${digits(month, 2)}${digits(day, 2)}`;
    const masked = compact.slice(0, year < 0 ? 8 : known).padEnd(8, 'X');
    const written = [masked.slice(0, 4), masked.slice(4, 6), masked.slice(6)].slice(0, fields);
    return `${year < 0 ? '-' : ''}${written.join('-')}${qualifier}`;
  });

/** The first and last day that @edtf-ts/core finds, or null if it finds no date. */
function daysByEdtfTs(text: string): { from: number; to: number } | null {
  const result = parse(text);
  if (!result.success || !result.value.min || !result.value.max) return null;
  const days = spanOf(result.value.min.getTime(), result.value.max.getTime());
  // It accepts 2023-02-3X, and reads it as from 30 to 28 February.
  return days.from < days.to ? days : null;
}

/**
 * The first and last day that edtf finds. It cannot read a qualifier after an `X`, and a qualifier moves no day, so it is given
 * none.
 */
function daysByEdtf(text: string): { from: number; to: number } {
  const { min, max } = edtf(text.replace(/[~?%]/g, ''));
  return spanOf(min, max);
}

/** EDTF that edtf refuses: `2023-09-3X`. */
const THIRTIES = /-\d\d-3X/;

const spanOf = (min: number, max: number) => ({
  from: Math.floor(min / DAY_MS),
  to: Math.floor(max / DAY_MS) + 1
});

const daysOf = (text: string) => parseWhen(text, { zone: 'UTC' }).value?.stated.days ?? null;

describe('a date', () => {
  test('is read where @edtf-ts/core reads it, as the same days', () => {
    fc.assert(
      fc.property(shapedDate, (text) => {
        expect(daysOf(text)).toEqual(daysByEdtfTs(text));
      }),
      { numRuns: 2000 }
    );
  });

  test('is the same days that edtf finds, where there is such a date', () => {
    fc.assert(
      fc.property(shapedDate, (text) => {
        const days = daysOf(text);
        fc.pre(days !== null && !THIRTIES.test(text));
        expect(days).toEqual(daysByEdtf(text));
      }),
      { numRuns: 2000 }
    );
  });

  test('with one character changed is not read where @edtf-ts/core does not', () => {
    const change = fc.record({
      at: fc.nat(12),
      cut: fc.nat(1),
      put: fc.constantFrom('', ...'0123456789X~?%./- ')
    });
    fc.assert(
      fc.property(shapedDate, change, (text, { at, cut, put }) => {
        const changed = `${text.slice(0, at)}${put}${text.slice(at + cut)}`;
        const isRead = daysOf(changed) !== null;
        expect(!isRead || parse(changed).success).toBe(true);
        expect(isRead).toBe(parseWhen(changed, { zone: 'UTC' }).issue === undefined);
      }),
      { numRuns: 2000 }
    );
  });
});

describe('an interval', () => {
  const ordered = fc.tuple(shapedDate, shapedDate).filter(([a, b]) => {
    const [first, last] = [daysOf(a), daysOf(b)];
    return first !== null && last !== null && first.to <= last.from;
  });

  test('of two dates in their order is the same days that both libraries find', () => {
    fc.assert(
      fc.property(ordered, ([first, last]) => {
        const text = `${first}/${last}`;
        expect(daysOf(text)).toEqual(daysByEdtfTs(text));
        expect(daysOf(text)).toEqual((THIRTIES.test(text) ? daysByEdtfTs : daysByEdtf)(text));
      })
    );
  });

  test('of two dates against their order is an issue', () => {
    fc.assert(
      fc.property(ordered, ([first, last]) => {
        expect(parseWhen(`${last}/${first}`, { zone: 'UTC' }).issue).toContain('before the start');
      })
    );
  });

  test('widened contains what is stated, on both scales', () => {
    fc.assert(
      fc.property(ordered, ([first, last]) => {
        const { value } = parseWhen(`${first}/${last}`, { zone: 'Asia/Pyongyang' });
        for (const scale of ['days', 'instants'] as const) {
          expect(value?.widened[scale].from).toBeLessThanOrEqual(value?.stated[scale].from ?? NaN);
          expect(value?.widened[scale].to).toBeGreaterThanOrEqual(value?.stated[scale].to ?? NaN);
        }
      })
    );
  });
});

describe('a clock time', () => {
  test('is the instant and the civil day that Temporal finds', () => {
    const clock = fc.record({
      day: fc.integer({ min: 0, max: 40000 }),
      minute: fc.integer({ min: 0, max: 1439 }),
      offset: fc.integer({ min: -14 * 60, max: 14 * 60 })
    });
    const zone = fc.constantFrom('Asia/Pyongyang', 'Asia/Vladivostok', 'America/New_York', 'UTC');
    fc.assert(
      fc.property(clock, zone, ({ day, minute, offset }, id) => {
        const hhmm = (minutes: number) =>
          `${digits(Math.floor(minutes / 60), 2)}:${digits(minutes % 60, 2)}`;
        const sign = offset < 0 ? '-' : '+';
        const text = `${isoFromDay(day)}T${hhmm(minute)}${sign}${hhmm(Math.abs(offset))}`;
        const expected = Temporal.Instant.from(text);
        const { value } = parseWhen(text, { zone: id });
        const from = expected.epochMilliseconds / 1000;
        expect(value?.stated.instants).toEqual({ from, to: from + 60 });
        expect(isoFromDay(value?.stated.days.from ?? NaN)).toBe(
          expected.toZonedDateTimeISO(id).toPlainDate().toString()
        );
        expect(value?.offset).toBe(offset);
      })
    );
  });
});
