import { describe, expect, it } from 'vitest';
import { allCanStand, reportsDiffer } from '#words/evidence';
import {
  mayComeFromThere,
  oneReport,
  reportedByOneOwner,
  reportedSeparately,
  reportsOfOneWitness,
  reportsWithOneNamed,
  reportsWithoutWitness
} from '#words/reports';

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

describe('reports of one witness', () => {
  it.each([
    [2, 'publisher', 'Two reports, both from Jane Doe, minister.'],
    [3, 'cited', 'Three reports, all citing Jane Doe, minister.'],
    [13, 'publisher', '13 reports, all from Jane Doe, minister.']
  ] as const)('%i of them are %s', (number, teller, expected) => {
    expect(reportsOfOneWitness(number, 'Jane Doe, minister', teller)).toBe(expected);
  });

  it('is one where there is one', () => {
    expect(oneReport('One', 'publisher')).toBe('One report, from One.');
    expect(oneReport('One', 'cited')).toBe('One report, citing One.');
  });
});

describe('reports that do not all name whom they have it from', () => {
  it('may all be one', () => {
    expect(reportsWithoutWitness('so', 2, ['One', 'Two'])).toBe(
      'Two reports, from One and Two, citing no source.'
    );
    expect(reportsWithoutWitness('said', 3, [])).toBe('Three reports, with no publisher named.');
    expect(reportsWithOneNamed('so', 2, 'One')).toBe('Two reports; the only source named is One.');
    expect(mayComeFromThere('said')).toBe(
      'A report that names no publisher may come from there too.'
    );
  });
});

describe('reportedSeparately', () => {
  const alone = (name: string) => ({ names: [name], owner: 'the State' });
  const several = { names: ['Two', 'Three'], owner: 'the State' };
  const all = { names: ['Two', 'Three', 'Four'], owner: 'the State' };

  it.each([
    [['One', 'Two', 'Three'].map(alone), 'Reported separately by One, Two and Three.'],
    [
      [alone('One'), several],
      'Reported separately by One, and by Two and Three, both of the State.'
    ],
    [
      [alone('One'), all, alone('Five')],
      'Reported separately by One, by Two, Three and Four, all of the State, and by Five.'
    ]
  ])('sets several of one owner apart from others', (voices, expected) => {
    expect(reportedSeparately(voices)).toBe(expected);
  });

  it('is never said of one owner alone', () => {
    expect(reportedByOneOwner(several)).toBe(
      'Reported by Two and Three, both of the State, so they count as one.'
    );
  });
});
