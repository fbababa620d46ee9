import { describe, expect, it } from 'vitest';
import {
  authorWords,
  imprint,
  imprintOrAuthor,
  metadataWord
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
