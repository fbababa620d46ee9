import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatTextDirective,
  parseTextDirective,
  quoteOfDirective
} from '../../../src/lib/core/evidence/text-directive';

describe('parseTextDirective', () => {
  it('reads a start alone', () => {
    expect(parseTextDirective('left the capital')).toEqual({ start: 'left the capital' });
  });

  it('reads all four parts', () => {
    expect(parseTextDirective('said-,the train,at noon,-on Sunday')).toEqual({
      prefix: 'said',
      start: 'the train',
      end: 'at noon',
      suffix: 'on Sunday'
    });
  });

  it('takes a hyphen inside a word for a part of the word', () => {
    expect(parseTextDirective('north-east border')).toEqual({ start: 'north-east border' });
  });

  it('decodes what is percent-encoded', () => {
    expect(parseTextDirective('on Sunday%2C a train')).toEqual({ start: 'on Sunday, a train' });
  });

  it('takes a percent sign that encodes nothing for itself', () => {
    expect(parseTextDirective('60% of it')).toEqual({ start: '60% of it' });
  });

  it.each(['', 'said-,-on Sunday', 'a,b,c', 'a,,-b', '-,a'])('refuses “%s”', (text) => {
    expect(parseTextDirective(text)).toBeNull();
  });
});

describe('formatTextDirective', () => {
  it('encodes spaces, commas, ampersands and hyphens', () => {
    expect(formatTextDirective({ start: 'a, b & c-d' })).toBe('a%2C%20b%20%26%20c%2Dd');
  });

  it('is read back as it was written', () => {
    const words = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
    const directive = fc.record(
      { prefix: words, start: words, end: words, suffix: words },
      { requiredKeys: ['start'] }
    );
    fc.assert(
      fc.property(directive, (one) => {
        expect(parseTextDirective(formatTextDirective(one))).toEqual(one);
      })
    );
  });
});

describe('quoteOfDirective', () => {
  it('leaves out what lies between start and end, prefix and suffix', () => {
    expect(quoteOfDirective({ prefix: 'x', start: 'a', end: 'b', suffix: 'y' })).toBe('a … b');
  });
});
