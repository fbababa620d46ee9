import { describe, expect, test } from 'vitest';
import { isoFromDay } from '../../../src/lib/core/time/day';
import { parseWhen } from '../../../src/lib/core/time/parse-when';
import type { Span } from '../../../src/lib/core/time/span';
import type { DayPart, When } from '../../../src/lib/core/time/when';

const VLADIVOSTOK = 'Asia/Vladivostok';

function read(text: string, zone = VLADIVOSTOK, part?: DayPart): When {
  const { value, issue } = parseWhen(text, part ? { zone, part } : { zone });
  if (!value) throw new Error(issue);
  return value;
}

/** The first and last day, inclusive. */
const days = ({ from, to }: Span) => `${isoFromDay(from)} ${isoFromDay(to - 1)}`;
/** The first second, and the second after the last. */
const instants = ({ from, to }: Span) => [from, to].map(utc).join(' ');
const utc = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 16);

describe('a date', () => {
  test('is the civil day at the place, from midnight to midnight', () => {
    expect(read('2023-09-12')).toEqual({
      edtf: '2023-09-12',
      precision: 'day',
      qualifier: '',
      openStart: false,
      openEnd: false,
      zone: VLADIVOSTOK,
      stated: {
        days: { from: 19612, to: 19613 },
        instants: { from: 1694440800, to: 1694527200 }
      },
      widened: {
        days: { from: 19612, to: 19613 },
        instants: { from: 1694440800, to: 1694527200 }
      }
    });
  });

  test('is an hour longer where the clocks go back', () => {
    const { from, to } = read('2023-10-29', 'Europe/London').stated.instants;
    expect(to - from).toBe(25 * 3600);
  });

  test.each([
    ['2023-09-12', 'day', '2023-09-12 2023-09-12'],
    ['2023-09', 'month', '2023-09-01 2023-09-30'],
    ['2024-02', 'month', '2024-02-01 2024-02-29'],
    ['2023', 'year', '2023-01-01 2023-12-31'],
    ['0000', 'year', '0000-01-01 0000-12-31'],
    ['2023-09-1X', 'month', '2023-09-10 2023-09-19'],
    ['2023-09-0X', 'month', '2023-09-01 2023-09-09'],
    ['2023-02-2X', 'month', '2023-02-20 2023-02-28'],
    ['2023-09-3X', 'month', '2023-09-30 2023-09-30'],
    ['2023-09-XX', 'month', '2023-09-01 2023-09-30'],
    ['2023-0X', 'year', '2023-01-01 2023-09-30'],
    ['2023-1X', 'year', '2023-10-01 2023-12-31'],
    ['2023-XX', 'year', '2023-01-01 2023-12-31'],
    ['2023-XX-XX', 'year', '2023-01-01 2023-12-31'],
    ['202X', 'decade', '2020-01-01 2029-12-31'],
    ['20XX', 'century', '2000-01-01 2099-12-31'],
    ['-0043', 'year', '-0043-01-01 -0043-12-31'],
    ['-0043-03', 'month', '-0043-03-01 -0043-03-31'],
    ['-0044-02', 'month', '-0044-02-01 -0044-02-29'],
    ['-0043-03-15', 'day', '-0043-03-15 -0043-03-15'],
    ['-0043-03-1X', 'month', '-0043-03-10 -0043-03-19'],
    ['-0043-1X', 'year', '-0043-10-01 -0043-12-31'],
    ['-004X', 'decade', '-0049-01-01 -0040-12-31'],
    ['-000X', 'decade', '-0009-01-01 -0001-12-31'],
    ['-00XX', 'century', '-0099-01-01 -0001-12-31']
  ])('%s is known to the %s', (text, precision, expected) => {
    expect(read(text).precision).toBe(precision);
    expect(days(read(text).stated.days)).toBe(expected);
  });
});

describe('a qualifier', () => {
  test.each([
    ['2023-09-12~', '2023-09-11 2023-09-13'],
    ['2023-09-12%', '2023-09-11 2023-09-13'],
    ['2023-09-1X~', '2023-08-31 2023-09-29'],
    ['2023-09~', '2023-08-01 2023-10-31'],
    ['2023-09-XX~', '2023-08-01 2023-10-31'],
    ['2023-1X~', '2022-12-01 2024-10-31'],
    ['2023~', '2022-01-01 2024-12-31'],
    ['202X~', '2010-01-01 2039-12-31'],
    ['20XX~', '1900-01-01 2199-12-31'],
    ['-0043~', '-0044-01-01 -0042-12-31']
  ])('%s widens by one unit on each side', (text, expected) => {
    const when = read(text);
    expect(days(when.widened.days)).toBe(expected);
    expect(when.widened.instants.from).toBe(
      read(expected.split(' ')[0] ?? '').stated.instants.from
    );
    expect(when.widened.instants.to).toBe(read(expected.split(' ')[1] ?? '').stated.instants.to);
    expect(when.stated).toEqual(read(text.slice(0, -1)).stated);
  });

  test('? is kept and widens nothing', () => {
    const when = read('2023-09-12?');
    expect(when.qualifier).toBe('?');
    expect(when.widened).toEqual(when.stated);
  });
});

describe('a part of the day', () => {
  test.each([
    ['night', '2023-09-09T14:00 2023-09-09T20:00'],
    ['morning', '2023-09-09T20:00 2023-09-10T02:00'],
    ['afternoon', '2023-09-10T02:00 2023-09-10T08:00'],
    ['evening', '2023-09-10T08:00 2023-09-10T14:00']
  ] as const)('%s is six hours of the local day', (part, expected) => {
    const when = read('2023-09-10', VLADIVOSTOK, part);
    expect(when.part).toBe(part);
    expect(when.precision).toBe('part');
    expect(instants(when.stated.instants)).toBe(expected);
    expect(days(when.stated.days)).toBe('2023-09-10 2023-09-10');
  });

  test.each([
    ['night', '2023-09-09 2023-09-10'],
    ['morning', '2023-09-10 2023-09-10'],
    ['afternoon', '2023-09-10 2023-09-10'],
    ['evening', '2023-09-10 2023-09-11']
  ] as const)('around %s is one part more on each side', (part, expected) => {
    const { stated, widened } = read('2023-09-10~', VLADIVOSTOK, part);
    expect(stated.instants.from - widened.instants.from).toBe(6 * 3600);
    expect(widened.instants.to - stated.instants.to).toBe(6 * 3600);
    expect(days(widened.days)).toBe(expected);
  });

  test('goes by the clock on the wall where the clocks change', () => {
    const { from, to } = read('2023-10-29', 'Europe/London', 'night').stated.instants;
    expect(to - from).toBe(7 * 3600);
  });
});

describe('a clock time', () => {
  test('05:15 in Moscow is 12:15 of the same day in Vladivostok', () => {
    const when = read('2023-09-12T05:15+03:00');
    expect(when.offset).toBe(180);
    expect(when.precision).toBe('minute');
    expect(days(when.stated.days)).toBe('2023-09-12 2023-09-12');
    expect(instants(when.stated.instants)).toBe('2023-09-12T02:15 2023-09-12T02:16');
    expect(when.widened).toEqual(when.stated);
  });

  test('belongs to the civil day at the place, not to the day in print', () => {
    expect(days(read('2023-09-12T23:15+03:00').stated.days)).toBe('2023-09-13 2023-09-13');
    expect(days(read('2023-09-12T01:00+10:00', 'America/New_York').stated.days)).toBe(
      '2023-09-11 2023-09-11'
    );
  });

  test('follows the zone of its year: Pyongyang was half an hour behind Seoul in 2016', () => {
    const behind = read('2016-01-01T00:15+09:00', 'Asia/Pyongyang');
    expect(days(behind.stated.days)).toBe('2015-12-31 2015-12-31');
    expect(days(read('2019-01-01T00:15+09:00', 'Asia/Pyongyang').stated.days)).toBe(
      '2019-01-01 2019-01-01'
    );
  });

  test('with ~ is a quarter of an hour wider on each side, and may reach into another day', () => {
    const when = read('2023-09-12T00:10+10:00~');
    expect(when.qualifier).toBe('~');
    expect(instants(when.widened.instants)).toBe('2023-09-11T13:55 2023-09-11T14:26');
    expect(days(when.stated.days)).toBe('2023-09-12 2023-09-12');
    expect(days(when.widened.days)).toBe('2023-09-11 2023-09-12');
  });

  test.each([
    ['2023-09-12T00:00-05:00', -300],
    ['2023-09-12T00:00+00:00', 0],
    ['2023-09-12T00:00-00:00', 0],
    ['2023-09-12T00:00+08:30', 510],
    ['2023-09-12T00:00Z', 0]
  ])('%s is %i minutes east', (text, offset) => {
    expect(read(text).offset).toBe(offset);
    expect(read(text).stated.instants.from).toBe(Date.parse(text) / 1000);
  });
});

describe('a clock time as else in ISO 8601', () => {
  test.each([
    ['2023-09-12T05:15-04', '2023-09-12T05:15-04:00'],
    ['2023-09-12T05:15+0530', '2023-09-12T05:15+05:30'],
    ['2023-09-12T05:15:00+03:00', '2023-09-12T05:15+03:00'],
    ['2023-09-12T05:15:59.25Z', '2023-09-12T05:15+00:00'],
    ['2023-09-12T05:15:07,5-04~', '2023-09-12T05:15-04:00~'],
    ['2023-09-12T05:15Z/2023-09-12T06:15:30Z', '2023-09-12T05:15+00:00/2023-09-12T06:15+00:00'],
    ['../2023-09-12T05:15Z', '../2023-09-12T05:15+00:00']
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toEqual({ ...read(expected), edtf: text });
  });
});

describe('an interval', () => {
  test('goes from the start of its first end to the end of its second', () => {
    const when = read('2023-09-12/2023-09-13');
    expect(days(when.stated.days)).toBe('2023-09-12 2023-09-13');
    expect(instants(when.stated.instants)).toBe('2023-09-11T14:00 2023-09-13T14:00');
  });

  test('contains its start and not its end', () => {
    const { days: span } = read('2023-09-12/2023-09-13').stated;
    expect([isoFromDay(span.from), isoFromDay(span.to)]).toEqual(['2023-09-12', '2023-09-14']);
  });

  test('of two times contains the last minute', () => {
    const when = read('2023-09-12T05:15+03:00/2023-09-12T23:00+03:00');
    expect(instants(when.stated.instants)).toBe('2023-09-12T02:15 2023-09-12T20:01');
    expect(days(when.stated.days)).toBe('2023-09-12 2023-09-13');
    expect(when.offset).toBe(180);
  });

  test.each([
    ['2023-09-10~/2023-09-12', '~', '2023-09-09 2023-09-12'],
    ['2023-09-10/2023-09-12~', '~', '2023-09-10 2023-09-13'],
    ['2023-09-10~/2023-09-12~', '~', '2023-09-09 2023-09-13'],
    ['2023-09-10~/2023-09-12?', '%', '2023-09-09 2023-09-12'],
    ['2023-09-10?/2023-09-12', '?', '2023-09-10 2023-09-12'],
    ['2023-09-10/2023-10~', '~', '2023-09-10 2023-11-30']
  ])('%s widens only its approximate end, outwards', (text, qualifier, expected) => {
    expect(read(text).qualifier).toBe(qualifier);
    expect(days(read(text).widened.days)).toBe(expected);
  });

  test('is as fine as its coarser end, whichever that is', () => {
    expect(read('2023-09-10/2023-10').precision).toBe('month');
    expect(read('2023/2024-01-02').precision).toBe('year');
  });

  test.each([
    ['../2023-09-11', true, false],
    ['2023-09-11/..', false, true]
  ])('%s adds nothing beyond the end that is known', (text, openStart, openEnd) => {
    const when = read(text);
    expect(when).toMatchObject({ openStart, openEnd, edtf: text });
    expect(when.stated).toEqual(read('2023-09-11').stated);
    expect(when.widened).toEqual(when.stated);
  });

  test('with an open end widens its known end on both sides', () => {
    expect(days(read('../2023-09-11~').widened.days)).toBe('2023-09-10 2023-09-12');
  });

  test('may be open beside a clock time', () => {
    const when = read('../2023-09-12T06:00+10:00');
    expect(when).toMatchObject({ openStart: true, precision: 'minute', offset: 600 });
  });

  test('may begin and end on the same day', () => {
    expect(read('2023-09-12/2023-09-12').stated).toEqual(read('2023-09-12').stated);
  });
});

const PART =
  'a date of which only a part is uncertain; write one ~, ? or % behind the whole, as in 2023-09~';
const DIGIT =
  'a date with an unknown digit in front of a known one, or in the first two; write X only at the end, as in 2023-09-1X, 2023-XX or 19XX';
const SET = 'a set of dates; write the span that holds them, as in 2023/2024';
const LONG =
  'a year of more than four digits; Dateline knows the years from -9999 to 9999, as in -0043 for 44 BC';

describe('an issue', () => {
  test.each([
    ...[
      ['c. 1200', '; write "1200~"'],
      ['', ''],
      [' 2023', ''],
      ['2023-9-12', '; write "2023-09-12"'],
      ['12.09.2023', ''],
      ['20230912', '; write "2023-09-12"'],
      ['2023111', ''],
      ['12 September 2023', '; write "2023-09-12"'],
      ['15 March 44 BC', '; write "-0043-03-15"'],
      ['44 BC', '; write "-0043"'],
      ['-43', '; write "-0043"'],
      ['79', '; write "0079"'],
      ['1950s', '; write "195X"'],
      ['2023-09-12?~', '; write "2023-09-12%"'],
      ['..', '']
    ].map(([text, advice]): [string, string] => [
      `${text}`,
      `expected a date as in 2023-09-12, 2023-09 or "2023", found "${text}"${advice}`
    ]),
    ...[
      ['~2023', PART],
      ['2023~-09', PART],
      ['2023?-09-12~', PART],
      ['2XXX', DIGIT],
      ['XXXX-12-25', DIGIT],
      ['2023-XX-12', DIGIT],
      ['2023-09-X2', DIGIT],
      ['2023-21', 'a season; write its months, as in 2023-03/2023-05'],
      ['2023-41~', 'a season; write its months, as in 2023-03/2023-05'],
      ['[2023,2024]', SET],
      ['{2023..2024}', SET],
      ['Y170000002', LONG],
      ['Y-17E7', LONG],
      [
        '1950S2',
        'a year with significant digits; write X for those that are not known, as in 19XX, or ~ behind the year, as in 1950~'
      ]
    ].map(([text, form]): [string, string] => [
      `${text}`,
      `expected a form of EDTF that Dateline takes, found "${text}", ${form}`
    ]),
    ...['2023-02-29', '2023-02-29~', '2023-02-3X'].map((text): [string, string] => [
      text,
      `expected a day that 2023-02 has, as in 2023-02-01, found "${text}"`
    ]),
    ['2023-13', 'expected a month from 01 to 12, as in 2023-12, found "2023-13"'],
    ['2023-00', 'expected a month from 01 to 12, as in 2023-12, found "2023-00"'],
    ['2023-42', 'expected a month from 01 to 12, as in 2023-12, found "2023-42"'],
    ['2023-09-00', 'expected a day that 2023-09 has, as in 2023-09-01, found "2023-09-00"'],
    ['-0043-02-29', 'expected a day that -0043-02 has, as in -0043-02-01, found "-0043-02-29"'],
    [
      '-0000',
      'expected a year that EDTF has, as in 0000 for 1 BC or -0001 for 2 BC, found "-0000"'
    ],
    [
      '12/09/2023',
      'expected a date as in 2023-09-12, or two with a slash between them, as in 2023-09-12/2023-09-13, found "12/09/2023"'
    ],
    ['../..', 'expected an end that is known, as in ../2023-09-11, found "../.."'],
    [
      '2023-09-10/',
      'expected ".." for an end that is open or not known, as in 2023-09-10/.., found "2023-09-10/"'
    ],
    [
      '/2023-09-10',
      'expected ".." for an end that is open or not known, as in ../2023-09-10, found "/2023-09-10"'
    ],
    ...[
      '2023-09-13/2023-09-12',
      '2023-09/2023-08-31',
      '-0043/-0044',
      '2023-09-12T05:16+03:00/2023-09-12T05:15+03:00'
    ].map((text): [string, string] => [
      text,
      `expected an end that is not before the start, as in 2023-09-12/2023-09-13, found "${text}"`
    ]),
    [
      '2023-09-12/2023-02-29',
      'expected a day that 2023-02 has, as in 2023-02-01, found "2023-02-29"'
    ],
    [
      '2023-09-12T05:15+03:00/2023-09-12T05:15+10:00',
      'expected two times with the same offset, the second by that of the first, found "2023-09-12T05:15+03:00/2023-09-12T05:15+10:00"'
    ],
    [
      '2023-09-12/2023-09-12T05:15+03:00',
      'expected two dates or two times, as in 2023-09-12/2023-09-13, found "2023-09-12/2023-09-12T05:15+03:00"'
    ],
    [
      '2023-09-12T05:15',
      'expected a time with its offset, as in 2023-09-12T06:00+10:00, found "2023-09-12T05:15"'
    ],
    [
      '2023-09-12T05:15:60Z',
      'expected a time as in 2023-09-12T06:00+10:00, found "2023-09-12T05:15:60Z"'
    ],
    [
      '2023-09-12T05:15+15',
      'expected an offset from UTC between -14:00 and +14:00, as in +10:00, found "+15"'
    ],
    [
      '2023-09-12T05:15+03:00?',
      'expected a time as in 2023-09-12T06:00+10:00, found "2023-09-12T05:15+03:00?"'
    ],
    [
      '2023-02-29T05:15+03:00',
      'expected a day that 2023-02 has, as in 2023-02-01, found "2023-02-29"'
    ],
    ['2023-09-12T24:00+03:00', 'expected a time of day from 00:00 to 23:59, found "24:00"'],
    ['2023-09-12T05:60+03:00', 'expected a time of day from 00:00 to 23:59, found "05:60"'],
    ...['+15:00', '-03:60'].map((offset): [string, string] => [
      `2023-09-12T05:15${offset}`,
      `expected an offset from UTC between -14:00 and +14:00, as in +10:00, found "${offset}"`
    ])
  ])('of %j', (text, issue) => {
    expect(parseWhen(text, { zone: VLADIVOSTOK })).toEqual({ value: null, issue });
  });

  test.each([
    ['2023-09'],
    ['2023'],
    ['2023-09-1X'],
    ['2023-09-12/2023-09-13'],
    ['../2023-09-11'],
    ['2023-09-12T05:15+03:00']
  ])('of a part beside %s', (text) => {
    expect(parseWhen(text, { zone: VLADIVOSTOK, part: 'night' })).toEqual({
      value: null,
      issue: `expected a single day beside \`part\`, as in 2023-09-12, found "${text}"`
    });
  });

  test.each([['Asia/Nowhere'], ['+10:00'], ['Etc/GMT-10']])('of the zone %s', (zone) => {
    expect(parseWhen('2023-09-12', { zone })).toEqual({
      value: null,
      issue: `expected an IANA zone as in Asia/Tokyo, found "${zone}"`
    });
  });

  test('of a day that a zone left out', () => {
    expect(parseWhen('2011-12-30', { zone: 'Pacific/Apia' }).issue).toBe(
      'expected a day that Pacific/Apia had, whose clocks left it out, found "2011-12-30"'
    );
  });
});
