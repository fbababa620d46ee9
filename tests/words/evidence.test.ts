import { describe, expect, it } from 'vitest';
import { ifNotSo, originsReportIt, reportsDiffer } from '#words/evidence';

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

describe('ifNotSo', () => {
  it.each([
    ['One', 'One'],
    ['Jane Doe, minister', 'Jane Doe, minister,'],
    [null, 'that report'],
    [2, 'both'],
    [3, 'all three'],
    [13, 'all 13']
  ])('of %j says who would have to be wrong', (wrong, expected) => {
    expect(ifNotSo(wrong)).toBe(`For it not to be so, ${expected} would have to be wrong.`);
  });
});

it('begins a sentence with its number in words', () => {
  expect(originsReportIt(3, ['One', 'Two', 'Three'])).toBe(
    'Three origins report it: One, Two and Three.'
  );
});
