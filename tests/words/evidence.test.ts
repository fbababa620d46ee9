import { describe, expect, it } from 'vitest';
import { allCanStand, reportsDiffer } from '#words/evidence';
import { ifNot, witnessesReportIt } from '#words/reports';

describe('reportsDiffer', () => {
  it.each([
    [[['One'], ['Two']], 'either One or Two must be wrong'],
    [[['One', 'Two'], ['Three']], 'either One and Two, or Three, must be wrong'],
    [[['Jane Doe, minister'], ['Two']], 'either Jane Doe, minister, or Two, must be wrong'],
    [[['Ways and Works'], ['Two']], 'either Ways and Works, or Two, must be wrong'],
    [[['One'], ['Two'], ['Three']], 'at most one of One, Two and Three can be right']
  ])('of %j sets off what reads like several names', (sides, expected) => {
    expect(reportsDiffer('day', sides)).toBe(`Reports differ on the day: ${expected}.`);
  });
});

describe('allCanStand', () => {
  it.each([
    [2, null, 'Reports differ on the crew, and both can be right.'],
    [
      3,
      'They were relieved.',
      'Reports differ on the crew, and all can be right: They were relieved.'
    ]
  ])('of %i values says why, if that tells nothing early', (values, why, expected) => {
    expect(allCanStand('crew', values, why)).toBe(expected);
  });
});

describe('ifNot', () => {
  it.each([
    ['One', 'One'],
    ['Jane Doe, minister', 'Jane Doe, minister,'],
    [null, 'that report'],
    [2, 'both'],
    [3, 'all three'],
    [13, 'all 13']
  ])('of %j says who would have to be wrong', (wrong, expected) => {
    expect(ifNot('so', wrong)).toBe(`For it not to be so, ${expected} would have to be wrong.`);
    expect(ifNot('said', wrong)).toBe(
      `For it not to have been said, ${expected} would have to be wrong.`
    );
  });
});

describe('witnessesReportIt', () => {
  const alone = (name: string) => ({ names: [name], owner: 'the State' });
  const several = { names: ['Two', 'Three'], owner: 'the State' };
  const all = { names: ['Two', 'Three', 'Four'], owner: 'the State' };

  it.each([
    ['so', 3, ['One', 'Two', 'Three'].map(alone), 'Three origins report it: One, Two and Three.'],
    [
      'said',
      3,
      [alone('One'), several],
      'Three outlets report it: One, and Two and Three, both of the State.'
    ],
    [
      'so',
      5,
      [alone('One'), all, alone('Five')],
      'Five origins report it: One, Two, Three and Four, all of the State, and Five.'
    ]
  ] as const)('of %s %i begins with the number in words', (matter, number, voices, expected) => {
    expect(witnessesReportIt(matter, number, voices)).toBe(expected);
  });
});
