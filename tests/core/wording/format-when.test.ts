import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromIso, dayOf } from '../../../src/lib/core/time/day';
import { findDay } from '../../../src/lib/core/time/find-day';
import { formatClock } from '../../../src/lib/core/wording/format-clock';
import { formatDay, formatMonth } from '../../../src/lib/core/wording/format-day';
import { formatDays, formatMonths } from '../../../src/lib/core/wording/format-days';
import { formatWhen } from '../../../src/lib/core/wording/format-when';
import { formatOffset, formatZone } from '../../../src/lib/core/wording/format-zone';
import { parseWhen } from '../../../src/lib/core/time/parse-when';
import type { DayPart, When } from '../../../src/lib/core/time/when';

const day = (text: string) => dayFromIso(text) ?? NaN;
const days = (first: string, last: string) => ({ from: day(first), to: day(last) + 1 });
const anyDay = fc.integer({ min: dayOf(-9999, 1, 1), max: dayOf(9999, 12, 31) });

function read(text: string, zone = 'Asia/Vladivostok', part?: DayPart): When {
  const { value, issue } = parseWhen(text, part ? { zone, part } : { zone });
  if (!value) throw new Error(issue);
  return value;
}

describe('formatDay', () => {
  test.each([
    [{}, 'Tuesday 12 September 2023'],
    [{ short: true }, 'Tue 12 Sept 2023'],
    [{ weekday: false }, '12 September 2023'],
    [{ year: false }, 'Tuesday 12 September'],
    [{ month: false }, 'Tuesday 12'],
    [{ weekday: false, year: false, short: true }, '12 Sept']
  ])('with %j', (style, expected) => {
    expect(formatDay(day('2023-09-12'), style)).toBe(expected);
  });

  test('months of up to five letters stay whole', () => {
    const names = Array.from({ length: 12 }, (_, at) =>
      formatMonth(dayOf(2023, at + 1, 1), { short: true, year: false })
    );
    expect(names.join(' ')).toBe('Jan Feb March April May June July Aug Sept Oct Nov Dec');
  });

  test.each([
    ['1582-10-15', 'Friday 15 October 1582'],
    ['1582-10-14', '14 October 1582'],
    ['1066-10-14', '14 October 1066'],
    ['0999-12-31', '31 December AD 999'],
    ['0079-08-24', '24 August AD 79'],
    ['0000-02-29', '29 February 1 BC'],
    ['-0043-03-15', '15 March 44 BC']
  ])(
    'of %s: no weekday before the Gregorian calendar, an era where the year needs it',
    (iso, expected) => {
      expect(formatDay(day(iso))).toBe(expected);
    }
  );

  test('what it writes, findDay reads, long and short', () => {
    fc.assert(
      fc.property(anyDay, fc.boolean(), fc.boolean(), (one, short, weekday) => {
        expect(findDay(formatDay(one, { short, weekday }))).toBe(one);
      })
    );
  });

  test('agrees with Intl on the names', () => {
    const intl = new Intl.DateTimeFormat('en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC'
    });
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1582, 10, 15), max: dayOf(9999, 12, 31) }), (one) => {
        expect(formatDay(one)).toBe(intl.format(one * 86_400_000).replaceAll(',', ''));
      })
    );
  });
});

describe('formatDays', () => {
  test.each([
    ['2023-09-12', '2023-09-12', 'Tuesday 12 September 2023'],
    ['2023-09-12', '2023-09-14', 'Tuesday 12 to Thursday 14 September 2023'],
    ['2023-09-30', '2023-10-01', 'Saturday 30 September to Sunday 1 October 2023'],
    ['2023-12-31', '2024-01-01', 'Sunday 31 December 2023 to Monday 1 January 2024'],
    ['2023-09-12', '2024-09-12', 'Tuesday 12 September 2023 to Thursday 12 September 2024'],
    ['-0043-03-15', '-0043-03-17', '15 to 17 March 44 BC'],
    ['-0044-12-31', '-0043-01-01', '31 December 45 BC to 1 January 44 BC'],
    ['0000-12-31', '0001-01-01', '31 December 1 BC to 1 January AD 1']
  ])('%s to %s says what both share once', (first, last, expected) => {
    expect(formatDays(days(first, last))).toBe(expected);
  });

  test('takes the style of its days', () => {
    const span = days('2023-09-12', '2023-09-14');
    expect(formatDays(span, { weekday: false })).toBe('12 to 14 September 2023');
    expect(formatDays(span, { short: true, year: false })).toBe('Tue 12 to Thu 14 Sept');
  });
});

describe('formatMonths', () => {
  test.each([
    ['2023-09-01', '2023-09-30', 'September 2023'],
    ['2023-09-01', '2023-10-31', 'September to October 2023'],
    ['2023-12-01', '2024-01-31', 'December 2023 to January 2024']
  ])('%s to %s', (first, last, expected) => {
    expect(formatMonths(days(first, last))).toBe(expected);
  });
});

describe('formatWhen', () => {
  test.each([
    ['2023-09-12', 'Tuesday 12 September 2023'],
    ['2023-09', 'September 2023'],
    ['2023', '2023'],
    ['2023-09-1X', 'between 10 and 19 September 2023'],
    ['2023-09-3X', 'Saturday 30 September 2023'],
    ['2023-09-XX', 'September 2023'],
    ['2023-1X', 'between October and December 2023'],
    ['2023-XX', '2023'],
    ['202X', '2020s'],
    ['20XX', 'between 2000 and 2099'],
    ['-0043', '44 BC'],
    ['-0043-03', 'March 44 BC'],
    ['-0043-03-1X', 'between 10 and 19 March 44 BC'],
    ['0000', '1 BC'],
    ['0079', 'AD 79'],
    ['004X', 'between AD 40 and 49'],
    ['-004X', 'between 50 and 41 BC'],
    ['000X', 'between 1 BC and AD 9'],
    ['-0043~', 'around 44 BC'],
    ['-0043/0014', 'from 44 BC to AD 14'],
    ['-0043-03-15/..', 'from 15 March 44 BC']
  ])('%s in words', (text, expected) => {
    expect(formatWhen(read(text))).toBe(expected);
  });

  test.each([
    ['2023-09-13~', 'around Wednesday 13 September 2023'],
    ['2023-09-12?', 'Tuesday 12 September 2023 (uncertain)'],
    ['2023-09-12%', 'around Tuesday 12 September 2023 (uncertain)'],
    ['2023-09-1X~', 'around 10 to 19 September 2023'],
    ['2023-1X~', 'around October to December 2023'],
    ['20XX~', 'around 2000 to 2099']
  ])('%s says how sure it is', (text, expected) => {
    expect(formatWhen(read(text))).toBe(expected);
  });

  test.each([
    ['../2023-09-11', 'by Monday 11 September 2023'],
    ['2023-09-12/..', 'from Tuesday 12 September 2023'],
    ['../2023-09-11~', 'by around Monday 11 September 2023'],
    ['../2023-09-12T06:15+10:00', 'by Tuesday 12 September 2023, 06:15 Vladivostok time']
  ])('%s says which side is open', (text, expected) => {
    expect(formatWhen(read(text))).toBe(expected);
  });

  test.each([
    ['2023-09-12/2023-09-13', 'Tuesday 12 to Wednesday 13 September 2023'],
    ['2023-09-12/2023-09-12', 'Tuesday 12 September 2023'],
    ['2023-09/2023-10', 'September to October 2023'],
    ['2023/2024', 'from 2023 to 2024'],
    ['2023-09-10/2023-10', 'from Sunday 10 September 2023 to October 2023'],
    [
      '2023-09-12/2023-09-13~',
      'from Tuesday 12 September 2023 to around Wednesday 13 September 2023'
    ],
    [
      '2023-09-1X/2023-09-20',
      'from between 10 and 19 September 2023 to Wednesday 20 September 2023'
    ]
  ])('%s names both ends', (text, expected) => {
    expect(formatWhen(read(text))).toBe(expected);
  });

  test('a part of the day is printed as the word', () => {
    expect(formatWhen(read('2023-09-10', 'Asia/Pyongyang', 'afternoon'))).toBe(
      'Sunday 10 September 2023, afternoon'
    );
  });

  test.each([
    ['2023-09-12T06:15+10:00', 'Tuesday 12 September 2023, 06:15 Vladivostok time'],
    ['2023-09-12T06:15+10:00~', 'Tuesday 12 September 2023, around 06:15 Vladivostok time'],
    [
      '2023-09-12T05:15+03:00',
      'Tuesday 12 September 2023, 12:15 Vladivostok time (printed as 05:15, UTC+3)'
    ],
    [
      '2023-09-12T23:15+03:00',
      'Wednesday 13 September 2023, 06:15 Vladivostok time (printed as 23:15 on Tuesday 12 September, UTC+3)'
    ],
    [
      '2023-09-12T05:15+03:00/2023-09-12T06:00+03:00',
      'Tuesday 12 September 2023, 12:15 to 13:00 Vladivostok time (printed as 05:15 to 06:00, UTC+3)'
    ],
    [
      '2023-09-12T23:30+10:00/2023-09-13T01:00+10:00~',
      'Tuesday 12 September 2023, 23:30 to Wednesday 13 September 2023, around 01:00 Vladivostok time'
    ]
  ])('%s is told by the clocks at the place, and by those in print', (text, expected) => {
    expect(formatWhen(read(text))).toBe(expected);
  });

  test.each([
    ['1914-07-30', 'Thursday 17 July 1914 (30 July new style)'],
    ['1914-07-30~', 'around Thursday 17 July 1914 (30 July new style)'],
    ['1918-01-07', 'Monday 25 December 1917 (7 January 1918 new style)'],
    [
      '1914-07-30/1914-08-01',
      'Thursday 17 to Saturday 19 July 1914 (30 July to 1 August new style)'
    ],
    ['1914-07-30/..', 'from Thursday 17 July 1914 (30 July new style)'],
    ['1914-07-1X', 'between 27 June and 6 July 1914 (10 and 19 July new style)'],
    ['1914-07', 'July 1914 (new style)'],
    ['1914-07/1914-08', 'July to August 1914 (new style)'],
    ['1914', '1914'],
    ['1914-07-30T18:00+02:31', 'Thursday 17 July 1914 (30 July new style), 18:00 Moscow time'],
    ['1066-10-20', 'Saturday 14 October 1066 (20 October new style)']
  ])('%s of a Julian place is told by both calendars', (text, expected) => {
    expect(formatWhen({ ...read(text, 'Europe/Moscow'), calendar: 'julian' })).toBe(expected);
  });

  test.each([
    ['2023-11-05T00:59-04:00', '00:59 New York time'],
    ['2023-11-05T01:00-04:00', '01:00 (UTC−4) New York time'],
    ['2023-11-05T01:59-05:00', '01:59 (UTC−5) New York time'],
    ['2023-11-05T02:00-05:00', '02:00 New York time'],
    ['2023-11-05T01:30-04:00~', 'around 01:30 (UTC−4) New York time'],
    [
      '2023-11-05T01:30-04:00/2023-11-05T03:00-04:00',
      '01:30 (UTC−4) to 02:00 New York time (printed as 01:30 to 03:00, UTC−4)'
    ],
    ['2023-11-05T06:30+00:00', '01:30 (UTC−5) New York time (printed as 06:30, UTC)'],
    ['2023-03-12T03:30-04:00', '03:30 New York time']
  ])('%s has its offset where the clocks show it twice, and nowhere else', (text, expected) => {
    const [, words] = formatWhen(read(text, 'America/New_York')).split('2023, ');
    expect(words).toBe(expected);
  });

  test('local mean time is shown as printed, to the minute', () => {
    expect(formatWhen(read('1865-04-14T22:15-04:56', 'America/New_York'))).toBe(
      'Friday 14 April 1865, 22:15 New York time'
    );
  });

  test('takes the style of its days', () => {
    expect(formatWhen(read('2023-09-12T06:15+10:00'), { short: true, year: false })).toBe(
      'Tue 12 Sept, 06:15 Vladivostok time'
    );
    expect(formatWhen(read('2023-09~'), { short: true })).toBe('around Sept 2023');
  });

  test('refuses a time that was not read', () => {
    expect(() => formatWhen({ ...read('2023'), edtf: 'soon' })).toThrow(RangeError);
  });
});

describe('formatClock', () => {
  test.each([
    [0, '00:00'],
    [18900, '05:15'],
    [86399, '23:59'],
    [86400, '24:00']
  ])('%i seconds', (seconds, expected) => {
    expect(formatClock(seconds)).toBe(expected);
  });
});

describe('formatZone and formatOffset', () => {
  test.each([
    ['Asia/Vladivostok', 'Vladivostok time'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires time'],
    ['UTC', 'UTC']
  ])('%s is named for its city', (zone, expected) => {
    expect(formatZone(zone)).toBe(expected);
  });

  test.each([
    [0, 'UTC'],
    [180, 'UTC+3'],
    [510, 'UTC+8:30'],
    [-210, 'UTC−3:30']
  ])('%i minutes east', (minutes, expected) => {
    expect(formatOffset(minutes)).toBe(expected);
  });
});
