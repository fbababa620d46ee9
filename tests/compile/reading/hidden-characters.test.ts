import { describe, expect, it } from 'vitest';
import { hasInk } from '../../../src/lib/compile/reading/has-ink';
import { hiddenCharacters } from '../../../src/lib/compile/reading/hidden-characters';

describe('hiddenCharacters', () => {
  it.each([
    ['a\u200bb', 'no zero-width characters, found U+200B'],
    ['a\u202eb', 'no bidi controls, found U+202E'],
    ['a\u0000b', 'no control characters, found U+0000'],
    ['a\u0085b', 'no control characters, found U+0085'],
    ['a\u2028b', 'no control characters, found U+2028'],
    ['\u3164', 'no characters that show nothing, found U+3164'],
    ['a\u{e0041}', 'no characters that show nothing, found U+E0041'],
    ['a\ufe0f', 'no characters that show nothing, found U+FE0F'],
    ['a\u200db', 'no zero-width characters, found U+200D'],
    ['\ud83d', 'no codes that are no characters, found U+D83D'],
    ['\uffff', 'no codes that are no characters, found U+FFFF'],
    ['St\ufffdck', 'a character, found U+FFFD, which stands where one was lost'],
    [`e${'\u0301'.repeat(500)}`, 'at most 8 marks on a letter, found 500']
  ])('finds the one of %j', (text, told) => {
    expect(hiddenCharacters(text).map(({ message }) => message)).toEqual([`expected ${told}`]);
  });

  it.each([
    ['line ends and tabs', 'a\r\n\tb'],
    ['emoji', '❤️ ☎︎ 1️⃣ 👨‍👩‍👧 👩🏽‍🚀 🏳️‍🌈 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['Persian', 'نمی‌خواهم'],
    ['Sinhala and Malayalam', 'ශ්‍රී ന്‍'],
    ['a variant of a Han character', '葛󠄀城'],
    ['Mongolian', 'ᠠ᠋'],
    ['marks', 'Việt Nam, שָׁלוֹם, ཧཱུྃ, Zürich']
  ])('lets be %s', (_, text) => {
    expect(hiddenCharacters(text)).toEqual([]);
  });
});

describe('hasInk', () => {
  it.each(['', ' ', '\u00a0', '\u2003\u3000', '\u2800', '\u3164', '\uffa0', '\u0301', '\u200b'])(
    'of %j is false',
    (text) => expect(hasInk(text)).toBe(false)
  );

  it.each(['a', ' 김 ', '–', '👍', '٣', '§', '˙'])('of %j is true', (text) =>
    expect(hasInk(text)).toBe(true)
  );
});
