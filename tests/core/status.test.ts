import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/lib/core/atlas';
import { explainStatus } from '../../src/lib/core/explain-status';
import { standingOf } from '../../src/lib/core/status';
import { claim, event, known, makeIndex, place, source, when } from '../make-atlas';

const index = makeIndex({
  places: [place('town'), place('station', { within: 'town' }), place('elsewhere')],
  sources: [source('paper', '2023-09-12'), source('other', '2023-09-13')]
});
const clock = '2023-09-12T06:00+10:00';

const cases: { title: string; claims: Partial<Claim>[]; status: string; sentence: string }[] = [
  {
    title: 'one report is reported',
    claims: [{ origin: 'one' }],
    status: 'reported',
    sentence: 'One report: One.'
  },
  {
    title: 'two reports of one origin are one witness',
    claims: [{ origin: 'one' }, { origin: 'one', source: 'other' }],
    status: 'reported',
    sentence: 'Two reports, one origin: One.'
  },
  {
    title: 'an omitted origin never counts as a second witness',
    claims: [{ origin: 'one' }, { source: 'other' }],
    status: 'reported',
    sentence: 'Two reports, no second origin that is named: One and the other.'
  },
  {
    title: 'two different origins corroborate',
    claims: [{ origin: 'one' }, { origin: 'two', stance: 'confirms', source: 'other' }],
    status: 'corroborated',
    sentence: 'Two origins report it: One and Two.'
  },
  {
    title: 'two who allege do not corroborate',
    claims: [
      { origin: 'one', stance: 'alleges' },
      { origin: 'two', stance: 'alleges' }
    ],
    status: 'reported',
    sentence: 'Alleged: one report: One.'
  },
  {
    title: 'a denial disputes what two origins report',
    claims: [{ origin: 'one' }, { origin: 'two' }, { stance: 'denies', origin: 'two' }],
    status: 'disputed',
    sentence: 'Denied by Two.'
  },
  {
    title: 'rival days dispute',
    claims: [
      { origin: 'one', when: when('2023-09-11') },
      { origin: 'two', when: when('2023-09-12') }
    ],
    status: 'disputed',
    sentence:
      'Reports differ on the time: Monday 11 September 2023 (One) or Tuesday 12 September 2023 (Two).'
  },
  {
    title: 'rival parts of one day are told and do not dispute',
    claims: [
      { origin: 'one', when: when('2023-09-10', 'Asia/Pyongyang', 'afternoon') },
      { origin: 'two', when: when('2023-09-10', 'Asia/Pyongyang', 'evening') }
    ],
    status: 'corroborated',
    sentence: 'Two origins report it: One and Two.'
  },
  {
    title: 'a place within another is no rival',
    claims: [
      { origin: 'one', place: 'town' },
      { origin: 'two', place: 'station' }
    ],
    status: 'corroborated',
    sentence: 'Two origins report it: One and Two.'
  },
  {
    title: 'rival places dispute',
    claims: [
      { origin: 'one', place: 'town' },
      { origin: 'two', place: 'elsewhere' }
    ],
    status: 'disputed',
    sentence: 'Reports differ on the place: town (One) or elsewhere (Two).'
  },
  {
    title: 'what all expect is planned',
    claims: [
      { stance: 'expects', when: when('2023-09-12') },
      { stance: 'expects', when: when('2023-09-13'), origin: 'one' }
    ],
    status: 'planned',
    sentence: 'Expected by the paper and One.'
  },
  {
    title: 'a retraction comes before all else',
    claims: [{ origin: 'one' }, { stance: 'denies' }, { stance: 'retracts', origin: 'one' }],
    status: 'retracted',
    sentence: 'Retracted by One.'
  }
];

describe('the status of an event', () => {
  test.each(cases)('$title', ({ claims, status, sentence }) => {
    const told = event('it', { claims: claims.map(claim) });
    const one = known(told, index);
    expect(one.status).toBe(status);
    expect(explainStatus(index, one)).toBe(sentence);
  });
});

describe('rival times', () => {
  const rivals = (a: Claim['when'], b: Claim['when']) =>
    standingOf(index, [claim({ when: a! }), claim({ when: b! })]).rivalries.length > 0;

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
    ['spans that only overlap', when('2023-09-10/2023-09-12'), when('2023-09-11/2023-09-13'), true]
  ])('%s', (_, a, b, expected) => {
    expect(rivals(a, b)).toBe(expected);
    expect(rivals(b, a)).toBe(expected);
  });

  test('a denial and an expectation are no rivals', () => {
    const denial = claim({ stance: 'denies', when: when('2023-09-01') });
    const report = claim({ when: when('2023-09-12') });
    expect(standingOf(index, [denial, report]).rivalries).toEqual([]);
  });
});
