import { describe, expect, it } from 'vitest';
import { citedWords, originWords } from '../../../src/lib/core/wording/claim-words';
import { claim, sampleIndex } from '../../panels/sample-atlas';

describe('originWords', () => {
  it('names who said it first and who passed it on, in order', () => {
    const passed = claim('a', { origin: 'agency', via: ['ministry', 'herald'] });
    expect(originWords(sampleIndex, passed)).toBe('the Agency, via the Ministry, via the Herald');
  });

  it('names those who passed it on where nobody is named who said it first', () => {
    const passed = claim('a', { via: ['ministry', 'herald'] });
    expect(originWords(sampleIndex, passed)).toBe('the Ministry, via the Herald');
    expect(citedWords(sampleIndex, passed)).toBe('the Ministry, via the Herald');
  });

  it('is nothing where neither is named', () => {
    expect(originWords(sampleIndex, claim('a'))).toBeNull();
  });
});

describe('citedWords', () => {
  it('leaves out a source that is its own origin', () => {
    expect(citedWords(sampleIndex, claim('a', { origin: 'herald' }))).toBeNull();
    expect(citedWords(sampleIndex, claim('a', { origin: 'agency' }))).toBe('the Agency');
  });
});
