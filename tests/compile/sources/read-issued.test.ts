import { describe, expect, it } from 'vitest';
import type { CslDate } from '../../../src/lib/compile/sources/csl-date';
import { readIssued } from '../../../src/lib/compile/sources/read-issued';
import { isoFromDay } from '../../../src/lib/core/time/day';
import { isoClock } from '../../../src/lib/core/time/iso-clock';

/** The first and the last day, and the words. */
function read(issued: CslDate): [string | null, string | undefined] {
  const { days, words } = readIssued(issued, 'Asia/Tokyo');
  return [days && `${isoFromDay(days.from)} ${isoFromDay(days.to - 1)}`, words];
}

const DAY = '2023-09-12 2023-09-12';

describe('a date of CSL-JSON', () => {
  it.each<CslDate>([
    { 'date-parts': [[2023, 9, 12]] },
    { 'date-parts': [['2023', '09', '12']] },
    { 'date-parts': [[2023, 9, 12], []] },
    { 'date-parts': [[2023, 9, 12]], circa: false, season: '' },
    '2023-09-12',
    { raw: '2023-09-12' },
    { raw: '2023-09-12 23:30:00' },
    { raw: '2023-09-12T23:30:00Z' },
    { literal: ' 2023-09-12T06:00+10:00 ' }
  ])('%j is a plain day', (issued) => {
    expect(read(issued)).toEqual([DAY, undefined]);
  });

  it.each<[CslDate, string, string]>([
    [{ 'date-parts': [[2023, 9]] }, '2023-09-01 2023-09-30', 'September 2023'],
    [{ 'date-parts': [['2023', '', '']] }, '2023-01-01 2023-12-31', '2023'],
    [
      { 'date-parts': [[2023, 9, 12]], circa: 1 },
      '2023-09-11 2023-09-13',
      'around Tuesday 12 September 2023'
    ],
    [{ 'date-parts': [[2023]], season: 'Autumn' }, '2023-01-01 2023-12-31', 'Autumn 2023'],
    [{ 'date-parts': [[2023]], season: 4 }, '2022-12-01 2024-02-29', 'Winter 2023'],
    [{ 'date-parts': [[2023, 22]] }, '2022-12-01 2024-02-29', 'Summer 2023'],
    [{ literal: '2023-09' }, '2023-09-01 2023-09-30', '2023-09']
  ])('%j is uncertain, and is shown in words', (issued, days, words) => {
    expect(read(issued)).toEqual([days, words]);
  });

  it('of a range is any day of it', () => {
    const [days, words] = read({
      'date-parts': [
        [2023, 9, 12],
        [2023, 9, 14]
      ]
    });
    expect(days).toBe('2023-09-12 2023-09-14');
    expect(words).toContain('14 September 2023');
  });

  it.each<[CslDate, string | undefined]>([
    [{ literal: 'Michaelmas term 2023' }, 'Michaelmas term 2023'],
    [{ raw: 'Sept. 12, 2023' }, 'Sept. 12, 2023'],
    [{ 'date-parts': [[2023, 2, 29]] }, '2023-02-29'],
    [{ 'date-parts': [[null]] }, undefined],
    [{}, undefined]
  ])('%j is no day', (issued, words) => {
    expect(read(issued)).toEqual([null, words]);
  });

  it.each<[CslDate, string, number]>([
    [{ raw: '2023-09-12T06:00+09:00' }, '2023-09-12T06:00+09:00', 60],
    [{ literal: ' 2023-09-12T23:30:15.5Z ' }, '2023-09-12T23:30+00:00', 60],
    ['2023-09-12 06:00:00 -0430', '2023-09-12T06:00-04:30', 60],
    ['2023-09-12T06+10', '2023-09-12T06:00+10:00', 3600],
    ['-0043-03-15T06:00Z', '-0043-03-15T06:00+00:00', 60]
  ])('%j is a time, of the day that it prints', (issued, from, length) => {
    const { days, words, at, issue } = readIssued(issued, 'Asia/Tokyo');
    expect([at && isoClock(at.from, at.offset), at && at.to - at.from]).toEqual([from, length]);
    expect(days && isoFromDay(days.from)).toBe(from.slice(0, from.indexOf('T')));
    expect([days && days.to - days.from, words, issue]).toEqual([1, undefined, undefined]);
  });

  it.each<[CslDate, string]>([
    [
      '2023-09-12T06:00',
      'expected a time with its offset from UTC, as in 2023-09-12T06:00+09:00, found "2023-09-12T06:00"'
    ],
    [
      { raw: '2023-09-12 23' },
      'expected a time with its offset from UTC, as in 2023-09-12T23:00+09:00, found "2023-09-12 23"'
    ],
    ['2023-09-12T24:00Z', 'expected a time of day from 00:00 to 23:59, found "24:00"'],
    [
      '2023-09-12T06:00+15:00',
      'expected an offset from UTC between -14:00 and +14:00, as in +10:00, found "+15:00"'
    ]
  ])('%j is no time, is read as a day and says why', (issued, issue) => {
    expect(readIssued(issued, 'Asia/Tokyo')).toEqual({
      days: { from: 19612, to: 19613 },
      issue: `${issue}; it is read as a day alone`
    });
  });
});
