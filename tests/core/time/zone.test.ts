import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { dayFromIso, dayOf, isoFromDay } from '../../../src/lib/core/time/day';
import { instantOf, isZone, localOf, offsetAt, offsetsOf } from '../../../src/lib/core/time/zone';

const HOUR = 3600;
const instant = (text: string) => Date.parse(text) / 1000;

/** Zones with odd offsets, changes at midnight, half-hour summer time or a skipped day. */
const zone = fc.constantFrom(
  'Asia/Pyongyang',
  'Asia/Vladivostok',
  'Europe/Moscow',
  'Europe/London',
  'America/New_York',
  'America/Sao_Paulo',
  'America/Havana',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Africa/Monrovia',
  'Antarctica/Troll',
  'UTC'
);
const day = fc.integer({ min: dayOf(1850, 1, 1), max: dayOf(2100, 1, 1) });
const secondsOfDay = fc.integer({ min: 0, max: 86399 });

describe('isZone', () => {
  test.each([
    ['Asia/Vladivostok'],
    ['Asia/Pyongyang'],
    ['Asia/Ho_Chi_Minh'],
    ['America/Argentina/Buenos_Aires'],
    ['America/Port-au-Prince'],
    ['UTC']
  ])('%s is a zone', (id) => {
    expect(isZone(id)).toBe(true);
  });

  test.each([
    ['+09:00'],
    ['UTC+9'],
    ['GMT'],
    ['Etc/GMT+9'],
    ['Etc/UTC'],
    ['EST'],
    ['Japan'],
    ['asia/vladivostok'],
    ['Asia/Nowhere'],
    ['Asia/'],
    ['']
  ])('%j is none', (id) => {
    expect(isZone(id)).toBe(false);
  });

  test('every zone that the platform lists is one', () => {
    const listed = Intl.supportedValuesOf('timeZone').filter((id) => id !== 'UTC');
    expect(listed.length).toBeGreaterThan(400);
    expect(listed.filter((id) => !isZone(id))).toEqual([]);
  });
});

describe('offsetAt', () => {
  test.each([
    ['Asia/Pyongyang', '2015-08-14T14:59:59Z', 9],
    ['Asia/Pyongyang', '2015-08-14T15:00:00Z', 8.5],
    ['Asia/Pyongyang', '2018-05-04T14:59:59Z', 8.5],
    ['Asia/Pyongyang', '2018-05-04T15:00:00Z', 9],
    ['Asia/Vladivostok', '2014-10-25T14:59:59Z', 11],
    ['Asia/Vladivostok', '2014-10-25T15:00:00Z', 10],
    ['Europe/Moscow', '2014-10-25T21:59:59Z', 4],
    ['Europe/Moscow', '2014-10-25T22:00:00Z', 3],
    ['America/New_York', '2023-09-12T00:00:00Z', -4]
  ])('%s at %s is %d hours east', (id, at, hours) => {
    expect(offsetAt(id, instant(at))).toBe(hours * HOUR);
  });

  test('is the one that Temporal gives', () => {
    fc.assert(
      fc.property(zone, day, secondsOfDay, (id, anyDay, seconds) => {
        const at = anyDay * 86400 + seconds;
        const moment = Temporal.Instant.fromEpochMilliseconds(at * 1000);
        const expected = moment.toZonedDateTimeISO(id).offsetNanoseconds / 1e9;
        expect(offsetAt(id, at)).toBe(expected);
      })
    );
  });

  test.each([
    ['Africa/Tunis', '1943-04-15'],
    ['America/Noronha', '2000-10-06'],
    ['Europe/Vienna', '1945-03-30']
  ])(
    '%s from %s is that of Temporal at every hour, as soon as its clocks change back',
    (id, date) => {
      const from = instant(`${date}T00:00Z`);
      const hours = Array.from({ length: 30 * 24 }, (_, i) => from + i * HOUR);
      const expected = hours.map((at) => {
        const moment = Temporal.Instant.fromEpochMilliseconds(at * 1000).toZonedDateTimeISO(id);
        return moment.offsetNanoseconds / 1e9;
      });
      expect(new Set(expected).size).toBeGreaterThan(1);
      expect(hours.map((at) => offsetAt(id, at))).toEqual(expected);
    }
  );

  test('is the same again after those of many years', () => {
    const days = Array.from({ length: 110 * 365 }, (_, i) => dayOf(1930, 1, 1) + i);
    const first = days.map((at) => offsetAt('Europe/London', at * 86400));
    const again = days.map((at) => offsetAt('Europe/London', at * 86400));
    expect(new Set(first)).toEqual(new Set([0, HOUR, 2 * HOUR]));
    expect(again).toEqual(first);
  });

  test('before 1800 is that of 1800, down to the year 0', () => {
    const local = offsetAt('Europe/Moscow', instant('1800-01-01T00:00Z'));
    expect(offsetAt('Europe/Moscow', dayOf(0, 1, 1) * 86400)).toBe(local);
  });

  test('refuses an invalid zone', () => {
    expect(() => offsetAt('Asia/Nowhere', 0)).toThrow(RangeError);
  });
});

describe('instantOf', () => {
  const london = (date: string, hours: number) =>
    instantOf('Europe/London', dayFromIso(date) ?? NaN, hours * HOUR);

  test('a time that the clocks skip is as much after the skip', () => {
    expect(london('2023-03-26', 1.5)).toBe(instant('2023-03-26T01:30:00Z'));
    expect(london('2023-03-26', 1.5)).toBe(london('2023-03-26', 2.5));
  });

  test('a time that the clocks show twice is the first', () => {
    expect(london('2023-10-29', 1.5)).toBe(instant('2023-10-29T00:30:00Z'));
  });

  test('hour 24 is the next midnight', () => {
    expect(london('2023-09-12', 24)).toBe(london('2023-09-13', 0));
  });

  test('is the instant that Temporal calls compatible', () => {
    fc.assert(
      fc.property(zone, day, secondsOfDay, (id, anyDay, seconds) => {
        const wall = Temporal.PlainDate.from(isoFromDay(anyDay)).toPlainDateTime().add({ seconds });
        const expected = wall.toZonedDateTime(id, { disambiguation: 'compatible' });
        expect(instantOf(id, anyDay, seconds)).toBe(expected.epochMilliseconds / 1000);
      })
    );
  });

  test('is the instant that Temporal calls compatible around every change of the clocks', () => {
    const change = fc.constantFrom(
      { id: 'Pacific/Apia', date: '2011-12-30' },
      { id: 'Asia/Pyongyang', date: '2018-05-04' },
      { id: 'Asia/Pyongyang', date: '2015-08-15' },
      { id: 'America/Sao_Paulo', date: '2018-11-04' },
      { id: 'America/Sao_Paulo', date: '2018-02-17' },
      { id: 'America/Havana', date: '2023-11-05' },
      { id: 'Australia/Lord_Howe', date: '2023-10-01' },
      { id: 'Africa/Monrovia', date: '1972-01-07' }
    );
    fc.assert(
      fc.property(change, fc.integer({ min: -86400, max: 172800 }), ({ id, date }, seconds) => {
        const wall = Temporal.PlainDate.from(date).toPlainDateTime().add({ seconds });
        const expected = wall.toZonedDateTime(id).epochMilliseconds / 1000;
        expect(instantOf(id, dayFromIso(date) ?? NaN, seconds)).toBe(expected);
      }),
      { numRuns: 500 }
    );
  });
});

describe('offsetsOf', () => {
  test('has the offset of each instant that the clocks show so, as Temporal has', () => {
    fc.assert(
      fc.property(zone, day, secondsOfDay, (id, anyDay, seconds) => {
        const wall = Temporal.PlainDate.from(isoFromDay(anyDay)).toPlainDateTime().add({ seconds });
        const both = (['earlier', 'later'] as const)
          .map((disambiguation) => wall.toZonedDateTime(id, { disambiguation }))
          .filter((at) => at.toPlainDateTime().equals(wall))
          .map((at) => at.offsetNanoseconds / 1e9);
        expect(offsetsOf(id, anyDay, seconds)).toEqual([...new Set(both)]);
      })
    );
  });

  test.each([
    ['2023-10-29', 1.5, [HOUR, 0]],
    ['2023-03-26', 1.5, []],
    ['2023-10-29', 2, [0]]
  ])('of London on %s, hour %d', (date, hours, expected) => {
    expect(offsetsOf('Europe/London', dayFromIso(date) ?? NaN, hours * HOUR)).toEqual(expected);
  });
});

describe('localOf', () => {
  test('05:15 in Moscow is 12:15 in Vladivostok', () => {
    expect(localOf('Asia/Vladivostok', instant('2023-09-12T05:15+03:00'))).toEqual({
      day: dayFromIso('2023-09-12'),
      seconds: 12.25 * HOUR
    });
  });

  test('is the time that Temporal gives', () => {
    fc.assert(
      fc.property(zone, day, secondsOfDay, (id, anyDay, seconds) => {
        const at = anyDay * 86400 + seconds;
        const wall = Temporal.Instant.fromEpochMilliseconds(at * 1000).toZonedDateTimeISO(id);
        const local = localOf(id, at);
        expect(isoFromDay(local.day)).toBe(wall.toPlainDate().toString());
        expect(local.seconds).toBe(wall.hour * HOUR + wall.minute * 60 + wall.second);
      })
    );
  });
});
