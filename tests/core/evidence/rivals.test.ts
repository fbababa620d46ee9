import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/lib/core/atlas';
import { rivalries } from '../../../src/lib/core/evidence/rivals';
import { claim, makeIndex, place, when } from '../../make-atlas';

const index = makeIndex({ places: [place('town'), place('station', { within: 'town' })] });
const clock = '2023-09-12T06:00+10:00';

describe('rival times', () => {
  const rivals = (a: Claim['when'], b: Claim['when']) =>
    rivalries(index, [claim({ when: a! }), claim({ when: b!, source: 'other' })]).some(
      ({ kind }) => kind !== 'printed'
    );

  test.each([
    ['a clock time within its day', when(clock), when('2023-09-12'), false],
    ['a clock time in its morning', when(clock), when('2023-09-12', undefined, 'morning'), false],
    [
      'a clock time and an afternoon',
      when(clock),
      when('2023-09-12', undefined, 'afternoon'),
      true
    ],
    ['a day by which it was over', when('../2023-09-11'), when('2023-09-10'), false],
    ['a day after the last possible', when('../2023-09-11'), when('2023-09-12'), true],
    ['about a day, and the day after', when('2023-09-12~'), when('2023-09-13'), false],
    ['a month and a day of it', when('2023-09'), when('2023-09-13'), false],
    ['spans that overlap', when('2023-09-10/2023-09-12'), when('2023-09-11/2023-09-13'), false],
    ['spans that only touch', when('2023-09-10/2023-09-12'), when('2023-09-13/2023-09-14'), true],
    ['by a day of the month, and the month', when('../2023-09-14'), when('2023-09'), false],
    ['by a day, and from a day before it', when('../2023-09-14'), when('2023-09-13/..'), false],
    ['by a day, and from the next', when('../2023-09-14'), when('2023-09-15/..'), true],
    ['an uncertain day and another', when('2023-09-12?'), when('2023-09-20'), false],
    ['an uncertain, approximate day and another', when('2023-09-12%'), when('2023-09-20'), false],
    ['two days about one between them', when('2023-09-12~'), when('2023-09-14~'), false],
    ['about a day, and two days later', when('2023-09-12~'), when('2023-09-14'), true],
    [
      'an hour of another zone on its day',
      when('2023-09-11T23:30-04:00'),
      when('2023-09-12'),
      false
    ],
    ['one hour in two zones', when('2023-09-11T16:00-04:00'), when(clock), false],
    [
      'an hour of another zone on another day',
      when('2023-09-12T23:30-04:00'),
      when('2023-09-12'),
      true
    ],
    [
      'a day, and an hour of that day where another zone keeps it',
      when('2023-09-12'),
      when('2023-09-12T10:00-04:00', 'America/New_York'),
      false
    ],
    ['the days of two zones', when('2023-09-12'), when('2023-09-11', 'America/New_York'), false],
    [
      'a morning and an hour just after it',
      when('2023-09-12', undefined, 'morning'),
      when('2023-09-12T12:40+10:00'),
      false
    ],
    [
      'an evening and an hour just after midnight',
      when('2023-09-12', undefined, 'evening'),
      when('2023-09-13T00:10+10:00'),
      true
    ],
    [
      'an evening and the early afternoon',
      when('2023-09-12', undefined, 'evening'),
      when('2023-09-12T16:50+10:00'),
      true
    ]
  ])('%s', (_, a, b, expected) => {
    expect(rivals(a, b)).toBe(expected);
    expect(rivals(b, a)).toBe(expected);
  });

  test('a denial gives no rival', () => {
    const denial = claim({ stance: 'denies', when: when('2023-09-01') });
    const report = claim({ when: when('2023-09-12'), source: 'other' });
    expect(rivalries(index, [denial, report])).toEqual([]);
  });
});

/** The sides of each rivalry as the ids of their claims, by kind and field. Each claim is of a source of its own. */
function told(claims: Claim[]): Record<string, string[]> {
  const apart = claims.map((one) => ({ ...one, source: one.id }));
  return Object.fromEntries(
    rivalries(index, apart).map(({ kind, field, sides }) => [
      `${kind} ${field}`,
      sides.map((side) => side.map(({ id }) => id).join(' '))
    ])
  );
}

describe('the sides of a rivalry', () => {
  test('hold all claims that take them, but none that fits every side', () => {
    const claims = [
      claim({ id: 'morning', when: when('2023-09-12', undefined, 'morning') }),
      claim({ id: 'month', when: when('2023-09') }),
      claim({ id: 'monday', when: when('2023-09-11') }),
      claim({ id: 'six', when: when(clock) }),
      claim({ id: 'none' })
    ];
    expect(told(claims)).toEqual({ 'disputes when': ['morning six', 'monday'] });
  });

  test('within one day are marked as such', () => {
    const claims = [
      claim({ id: 'late', when: when('2023-09-12', undefined, 'evening') }),
      claim({ id: 'early', when: when(clock) })
    ];
    expect(told(claims)).toEqual({ 'within-day when': ['late', 'early'] });
  });

  test('of an expectation are its different values, even where one contains the other', () => {
    const expected = (id: string, more: Partial<Claim>) =>
      claim({ id, stance: 'expects', ...more });
    const claims = [
      expected('from', { when: when('2023-09-12/..'), place: 'town' }),
      expected('about', { when: when('2023-09-13~'), place: 'station' }),
      expected('same', { when: when('2023-09-13~') })
    ];
    expect(told(claims)).toEqual({
      'expected when': ['from', 'about same'],
      'expected place': ['from', 'about']
    });
  });
});

describe('the sides of times that overlap in part', () => {
  const days = (id: string, edtf: string, more: Partial<Claim> = {}) =>
    claim({ id, when: when(edtf), ...more });

  test('leave out who fits two that exclude each other', () => {
    const claims = [
      days('a', '2023-09-10/2023-09-11'),
      days('b', '2023-09-11/2023-09-12'),
      days('c', '2023-09-12/2023-09-13'),
      days('d', '2023-09-13/2023-09-14')
    ];
    expect(told(claims)).toEqual({ 'disputes when': ['a', 'd'] });
  });

  test('are the first that exclude each other where each fits such two', () => {
    const near = (id: string, longitude: number, latitude: number) =>
      place(id, { precision: 'near', radius: 60, point: [longitude, latitude] });
    const round = makeIndex({
      places: [near('w', 0, 0), near('n', 1, 1), near('e', 2, 0), near('s', 1, -1)].map((one) => ({
        ...one,
        radius: 80
      }))
    });
    const claims = ['w', 'n', 'e', 's'].map((id) => claim({ id, source: id, place: id }));
    expect(rivalries(round, claims).map(({ sides }) => sides)).toEqual([
      [[claims[0]], [claims[2]]]
    ]);
  });
});

describe('one time with two printed dates', () => {
  const abroad = claim({
    id: 'abroad',
    when: when('2024-06-18T00:00+03:00/2024-06-18T23:59+03:00', 'Asia/Pyongyang')
  });
  const there = (text: string) => claim({ id: 'there', when: when(text, 'Asia/Pyongyang') });

  test.each([
    ['a time of the place', '2024-06-19T02:22+09:00', { 'printed when': ['abroad', 'there'] }],
    ['its day', '2024-06-19', { 'printed when': ['abroad', 'there'] }],
    ['a time abroad on the same day', '2024-06-18T20:22+03:00', {}],
    ['a month', '2024-06', {}],
    ['another day', '2024-06-20', { 'disputes when': ['abroad', 'there'] }]
  ])('beside %s', (_, text, expected) => {
    expect(told([abroad, there(text)])).toEqual(expected);
  });

  test('is not read into vague times of one place', () => {
    const claims = [claim({ when: when('2023-09-12~') }), claim({ when: when('2023-09-13') })];
    expect(told(claims)).toEqual({});
  });
});
