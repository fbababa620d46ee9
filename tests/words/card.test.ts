import { describe, expect, it } from 'vitest';
import { capitalise } from '#words/sentence';
import {
  outcomeOtherwise,
  reference,
  passedOnBy,
  saidBy,
  saidNamelessly,
  saidWithoutOrigin
} from '#words/card';
import { citing } from '#words/claims';

describe('a claim', () => {
  it('says by whom, whether they name an origin, and that nobody is named', () => {
    expect(saidBy('alleges').join('One')).toBe('Alleged by One');
    expect(saidWithoutOrigin('denies').join('One')).toBe('Denied by One, citing no source');
    expect(passedOnBy('expects').join('One')).toBe('Expected via One, original source not named');
    expect(saidNamelessly('reports')).toBe(
      'Reported in an article that names no publisher and cites no source'
    );
  });

  it('sets the day apart from the publisher, with whom it cites between them', () => {
    expect(`One${citing('Two')}Tue`).toBe('One, citing Two, Tue');
    expect(`One${citing(null)}Tue`).toBe('One, Tue');
  });
});

describe('a reference', () => {
  it('leaves out what a source does not name', () => {
    const whole = (imprint: string, authors: string) =>
      reference(imprint, authors, 'Tue.').join('Title');
    expect(whole('Paper', 'One')).toBe('Paper: Title, by One; published Tue.');
    expect(whole('Paper', '')).toBe('Paper: Title; published Tue.');
    expect(whole('', 'One')).toBe('Title, by One; published Tue.');
  });
});

describe('an expectation that came about otherwise', () => {
  it('says as much as is known of how', () => {
    expect(outcomeOtherwise(true, true)).toBe(
      'Expected; it took place elsewhere and at another time.'
    );
    expect(outcomeOtherwise(false, false)).toBe('Expected, but it turned out differently.');
  });
});

describe('a name at the beginning of a line', () => {
  it('has a capital, and keeps the rest', () => {
    expect(capitalise('the New York Times')).toBe('The New York Times');
    expect(capitalise('')).toBe('');
  });
});
