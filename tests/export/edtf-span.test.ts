import { describe, expect, it } from 'vitest';
import { edtfSpan, exactInstant } from '../../src/lib/export/edtf-span';
import { when } from '../make-atlas';

describe('a time for formats that know no EDTF', () => {
  it.each([
    ['2023-09-12', { at: '2023-09-12' }],
    ['2023-09', { at: '2023-09' }],
    ['2023', { at: '2023' }],
    ['2023-09-1X', { begin: '2023-09-10', end: '2023-09-19' }],
    ['202X', { begin: '2020-01-01', end: '2029-12-31' }],
    ['2023-09-12/2023-09-13', { begin: '2023-09-12', end: '2023-09-13' }],
    ['2022/2023-09', { begin: '2022', end: '2023-09' }],
    ['../2023-09-11', { end: '2023-09-11' }],
    ['2023-09-12/..', { begin: '2023-09-12' }],
    ['2023-09-12T05:15+03:00', { at: '2023-09-12T05:15:00+03:00' }],
    ['2023-09-12T05:15Z', { at: '2023-09-12T05:15:00+00:00' }],
    ['2023-09-12T05:15:20-0430', { at: '2023-09-12T05:15:00-04:30' }],
    [
      '2023-09-12T05:15+03:00/2023-09-12T06:00+03:00',
      { begin: '2023-09-12T05:15:00+03:00', end: '2023-09-12T06:00:00+03:00' }
    ]
  ])('says of %s no more than it says', (text, span) => {
    expect(edtfSpan(when(text))).toEqual(span);
  });

  it.each([
    '2023-09-12~',
    '2023-09?',
    '2023%',
    '2023-09-12~/2023-09-14',
    '2023-09-12T05:15+03:00~',
    '-0043-03-15',
    '0000',
    '-0043/0014'
  ])('has no word for %s', (text) => {
    expect(edtfSpan(when(text))).toBeNull();
  });

  it('gives a part of the day no hours', () => {
    expect(edtfSpan(when('2023-09-12', 'Asia/Tokyo', 'afternoon'))).toEqual({ at: '2023-09-12' });
  });

  it('is nothing where no time is known', () => {
    expect(edtfSpan(null)).toBeNull();
  });
});

describe('an exact instant', () => {
  it('is that of a time stated to the minute, in UTC', () => {
    expect(exactInstant(when('2024-06-19T02:22+09:00'))).toBe('2024-06-18T17:22:00Z');
  });

  it.each([
    '2023-09-12',
    '2023-09-12T06:00+10:00~',
    '2023-09-12T06:00+10:00/2023-09-12T07:00+10:00',
    '-0043-03-15T12:00+00:00'
  ])('is none of %s', (text) => {
    expect(exactInstant(when(text))).toBeNull();
  });
});
