import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersOf, shorten } from '../../../src/lib/core/text/shorten';

describe('a text that is too long', () => {
  it.each([
    ['short enough', 12, 'short enough'],
    ['cut between words', 8, 'cut…'],
    ['cut between words', 11, 'cut between…'],
    ['Donaudampfschiff', 5, 'Donau…'],
    ['東京都千代田区永田町', 4, '東京都千…'],
    ['👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 3, '👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧'],
    ['👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 2, '👨‍👩‍👧👨‍👩‍👧…'],
    ['', 3, '']
  ])('%s, to %i letters', (text, longest, short) => {
    expect(shorten(text, longest)).toBe(short);
  });

  it('has as many letters as are allowed, and the sign that it goes on', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 20 }),
        (text, longest) => {
          expect(lettersOf(shorten(text, longest)).length).toBeLessThanOrEqual(longest + 1);
        }
      )
    );
  });
});
