import { describe, expect, it } from 'vitest';
import {
  authorWords,
  imprint,
  imprintInBrief,
  imprintOrAuthor,
  metadataWord,
  referenceNames,
  sourceKind
} from '../../../src/lib/panels/source/source-words';
import { makeIndex } from '../../make-atlas';
import { source } from '../sample-atlas';

describe('imprint', () => {
  it('names paper and publisher, the same name once', () => {
    const named = (container?: string, publisher?: string) =>
      imprint(
        source('a', '2023-09-12', {
          ...(container && { container }),
          ...(publisher && { publisher })
        })
      );
    expect(named('The Paper', 'The Company')).toBe('The Paper (The Company)');
    expect(named('The Paper', 'The Paper')).toBe('The Paper');
    expect(named(undefined, 'The Company')).toBe('The Company');
    expect(named()).toBe('');
  });
});

describe('imprintOrAuthor', () => {
  it('is an agency that wrote it where no publisher is named', () => {
    const index = makeIndex({ origins: [{ id: 'agency', name: 'The Agency', outlet: true }] });
    const author = [{ literal: 'The Agency' }];
    expect(imprintOrAuthor(index, source('a', '2023-09-12', { author }))).toBe('The Agency');
    expect(imprintOrAuthor(index, source('a', '2023-09-12', { author, container: 'Paper' }))).toBe(
      'Paper'
    );
    expect(imprintOrAuthor(index, source('a', '2023-09-12'))).toBeNull();
  });
});

describe('imprintInBrief', () => {
  const index = makeIndex({ origins: [{ id: 'agency', name: 'The Agency', outlet: true }] });
  const author = [{ literal: 'The Agency' }];

  it.each([
    ['an agency and its client', { author, container: 'Paper' }, 'The Agency, in Paper'],
    [
      'its client and who publishes that',
      { author, container: 'Paper', publisher: 'Company' },
      'The Agency, in Paper (Company)'
    ],
    ['an agency alone', { author }, 'The Agency'],
    ['a paper alone', { container: 'Paper' }, 'Paper'],
    ['nobody', {}, null]
  ])('names %s', (_, more, words) => {
    expect(imprintInBrief(index, source('a', '2023-09-12', more))).toBe(words);
  });
});

describe('referenceNames', () => {
  const index = makeIndex({ origins: [{ id: 'agency', name: 'The Agency', outlet: true }] });
  const agency = { literal: 'The Agency' };
  const jane = { given: 'Jane', family: 'Doe' };

  it.each([
    [
      'an agency with its client',
      { author: [agency], container: 'Paper' },
      ['The Agency, in Paper', '']
    ],
    [
      'besides it who wrote the article',
      { author: [jane, agency], container: 'Paper' },
      ['The Agency, in Paper', 'Jane Doe']
    ],
    ['an agency alone as the author', { author: [agency] }, ['', 'The Agency']],
    ['a paper and who wrote in it', { author: [jane], container: 'Paper' }, ['Paper', 'Jane Doe']]
  ])('name %s', (_, more, [imprint, authors]) => {
    expect(referenceNames(index, source('a', '2023-09-12', more))).toEqual({ imprint, authors });
  });
});

describe('authorWords', () => {
  it('writes names as they are said', () => {
    expect(authorWords([])).toBe('');
    expect(authorWords([{ given: 'Jane', family: 'Doe' }])).toBe('Jane Doe');
    expect(authorWords([{ family: 'Doe' }, { literal: 'The Staff' }, { given: 'Li' }])).toBe(
      'Doe, The Staff and Li'
    );
  });
});

describe('metadataWord', () => {
  it('calls CSL fields by plain words, and others by their name', () => {
    expect(metadataWord('issued')).toBe('day of publication');
    expect(metadataWord('genre')).toBe('genre');
  });
});

it('a data set is one, whether a copy of it is kept or not', () => {
  const paper = source('paper', '2023-09-12');
  const list = { ...paper, type: 'dataset' };
  expect([sourceKind(list, { sha256: 'a1' }), sourceKind(list, {})]).toEqual(['data', 'data']);
  expect([sourceKind(paper, { sha256: 'a1' }), sourceKind(paper, {})]).toEqual(['copy', 'report']);
});
