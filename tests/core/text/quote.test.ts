import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quote } from '../../../src/lib/core/text/quote';

const character = fc.constantFrom(
  'a',
  ' ',
  '\u0301',
  '😀',
  '\u200D',
  '🇰',
  '김',
  '\u1112',
  '\u1161'
);
const repeat = (text: string, times: number) => text.repeat(times);

describe('a quoted text', () => {
  test.each([
    ['99', '“99”'],
    [repeat('a', 40), `“${repeat('a', 40)}”`],
    [repeat('a', 41), `“${repeat('a', 39)}…”`],
    [repeat('😀', 40), `“${repeat('😀', 40)}”`],
    [repeat('😀', 41), `“${repeat('😀', 39)}…”`],
    // A letter and its accent are one unit, as are the members of a family emoji.
    [`${repeat('a', 38)}e\u0301${repeat('b', 9)}`, `“${repeat('a', 38)}…”`],
    [`${repeat('a', 36)}👨‍👩‍👧${repeat('b', 9)}`, `“${repeat('a', 36)}…”`],
    [`a${repeat('\u0301', 500)}`, '“…”'],
    ['a\nb\u0000\u2028\u202Ec', '“a\uFFFDb\uFFFD\uFFFD\uFFFDc”']
  ])('%j', (text, quoted) => {
    expect(quote(text)).toBe(quoted);
  });

  test('is never longer than 40 code points, nor cut within a surrogate pair', () => {
    fc.assert(
      fc.property(fc.array(character, { maxLength: 60 }), (characters) => {
        const text = characters.join('');
        const inside = quote(text).slice(1, -1);
        expect([...inside].length).toBeLessThanOrEqual(40);
        expect(inside).not.toMatch(/[\uD800-\uDFFF]/u);
      })
    );
  });
});
