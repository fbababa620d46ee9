import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shownTexts } from './shown-texts';

const FOLDER = 'src/lib/words/en/';
const STRAIGHT = /['"]/;
/** Words of the code and of these atlases' makers, which no reader would use so. */
const OURS = /\b(?:lead|fix|fixes|origins?|second clock|loosely dated|foretold|planned)\b/i;

const files = readdirSync(FOLDER);
/** A name in lower case alone, such as a word of the data that a sentence is chosen by. */
const isKey = (text: string) => /^[a-z-]+$/.test(text);

test('there are words to read, in scripts and in components', () => {
  expect(files.filter((name) => name.endsWith('.ts')).length).toBeGreaterThan(40);
  expect(files.filter((name) => name.endsWith('.svelte')).length).toBeGreaterThan(0);
});

test.each(files)('%s has no straight quotes or apostrophes, and no word of ours', (name) => {
  const texts = shownTexts(name, readFileSync(FOLDER + name, 'utf8'));
  expect(texts).not.toEqual([]);
  expect(texts.filter((text) => STRAIGHT.test(text))).toEqual([]);
  expect(texts.filter((text) => !isKey(text) && OURS.test(text))).toEqual([]);
});

test.each([
  ['a.ts', "export const a = (b: string) => `It's a fix of ${b}`;"],
  ['a.svelte', '<p class="b">It\'s a fix</p>']
])('such a one would be found in %s', (name, source) => {
  const text = shownTexts(name, source).join(' ');
  expect(text).toMatch(STRAIGHT);
  expect(text).toMatch(OURS);
});
