import { describe, expect, it } from 'vitest';
import type { CslDate } from '../../../src/lib/compile/sources/csl-date';
import { readIssued } from '../../../src/lib/compile/sources/read-issued';
import { isoFromDay } from '../../../src/lib/core/time/day';

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
});
