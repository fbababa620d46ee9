import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/lib/core/atlas';
import { publisherName } from '../../../src/lib/core/evidence/publisher-name';
import { sampleIndex, source } from '../../panels/sample-atlas';
import { makeIndex } from '../../make-atlas';

describe('publisherName', () => {
  it('is the paper, else the publisher, else the title', () => {
    const both = { container: 'The Paper', publisher: 'The Company' };
    expect(publisherName(sampleIndex, source('a', '2023-09-12', both))).toBe('The Paper');
    expect(
      publisherName(sampleIndex, source('a', '2023-09-12', { publisher: 'The Company' }))
    ).toBe('The Company');
    expect(publisherName(sampleIndex, source('a', '2023-09-12'))).toBe('“Title of a”');
  });

  it('is an author who is an outlet, in the paper of its client if there is one', () => {
    const index = makeIndex({
      origins: [
        { id: 'agency', name: 'The Agency', outlet: true },
        { id: 'clerk', name: 'A Clerk' }
      ]
    });
    const by = (literal: string, more: Partial<Source> = {}) =>
      publisherName(index, source('a', '2023-09-12', { author: [{ literal }], ...more }));
    expect(by('The Agency')).toBe('The Agency');
    expect(by('The Agency', { container: 'The Paper' })).toBe('The Agency, in The Paper');
    expect(by('The Agency', { publisher: 'The Company' })).toBe('The Agency, in The Company');
    expect(by('The Agency', { container: 'the Agency' })).toBe('the Agency');
    expect(by('A Clerk', { container: 'The Paper' })).toBe('The Paper');
    expect(by('A Clerk')).toBe('“Title of a”');
  });

  it('is not a title that an editor made up', () => {
    const untitled = source('a', '2023-09-12', { title: '[On a train]' });
    expect(publisherName(sampleIndex, untitled)).toBe('an article by an unknown publisher');
  });
});
