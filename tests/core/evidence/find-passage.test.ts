import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassage } from '../../../src/lib/core/evidence/find-passage';
import { foldText } from '../../../src/lib/core/text/fold-text';
import { parseTextDirective } from '../../../src/lib/core/evidence/text-directive';

const find = (paragraphs: string[], passage: string) => {
  const directive = parseTextDirective(passage);
  return directive && findPassage(foldText(paragraphs), directive);
};

/** The words found, preceded by their paragraph: `2 left Pyongyang`. */
const words = (paragraphs: string[], passage: string): string | null => {
  const found = find(paragraphs, passage);
  if (!found) return null;
  const { paragraph, lastParagraph, start, end } = found;
  if (paragraph !== lastParagraph) return `${paragraph}-${lastParagraph}`;
  return `${paragraph} ${paragraphs[paragraph - 1]?.slice(start, end)}`;
};

const TEXT = [
  'Kim left Pyongyang on Sunday.',
  'The “armoured train” didn’t stop in Hamhŭng; it reached\u00a0Khasan   on Tuesday.',
  'Kim met Putin. Kim met Shoigu. The train, slow and green, left Artyom.',
  'Поезд прибыл в Хасан. 김정은은 평양을 떠났다. Straße 60% of it.'
];

describe('findPassage', () => {
  it.each([
    ['words', 'left Pyongyang', '1 left Pyongyang'],
    ['the first match only', 'Kim', '1 Kim'],
    ['without regard to case', 'KIM MET PUTIN', '3 Kim met Putin'],
    ['without regard to accents', 'Hamhung', '2 Hamhŭng'],
    ['with accents that the text lacks', 'Khásan', '2 Khasan'],
    [
      'over collapsed white space',
      'reached Khasan on Tuesday',
      '2 reached\u00a0Khasan   on Tuesday'
    ],
    ['over quotes of another kind', '"armoured train"', '2 “armoured train”'],
    ['over apostrophes of another kind', "didn't stop", '2 didn’t stop'],
    ['percent-encoded', 'The train%2C slow%20and green', '3 The train, slow and green'],
    ['a percent sign that encodes nothing', '60% of', '4 60% of'],
    ['in Cyrillic', 'в хасан', '4 в Хасан'],
    ['in Hangul', '평양을 떠났다', '4 평양을 떠났다'],
    ['with a letter that folds to two', 'STRASSE', '4 Straße'],
    ['only from the start of a word', 'im left', null],
    ['only to the end of a word', 'left Pyong', null],
    ['no part of a word with an apostrophe', 'didn', null],
    ['no part of a Hangul word', '평양', null],
    ['never across paragraphs', 'Sunday. The', null],
    ['a range', 'Kim met,Shoigu', '3 Kim met Putin. Kim met Shoigu'],
    ['a range to the nearest end', 'Kim,Sunday', '1 Kim left Pyongyang on Sunday'],
    ['a range over paragraphs as such', 'left Pyongyang,Khasan', '1-2'],
    ['no range whose end comes first', 'Artyom,Pyongyang', null],
    ['after a prefix', 'Putin.-,Kim met', '3 Kim met'],
    ['after a prefix in the paragraph before', 'on Sunday.-,The', '2 The'],
    ['no match that the prefix does not touch', 'Putin-,Shoigu', null],
    ['before a suffix', 'Kim met,-Shoigu', '3 Kim met'],
    ['a part of a word before its suffix', 'Pyong,-yang', '1 Pyong'],
    ['between both', 'Putin.-,Kim met,-Shoigu', '3 Kim met'],
    ['a range before a suffix', 'Kim,Kim met,-Shoigu', '1-3'],
    ['no empty term', '%CC%81', null]
  ])('finds %s', (_, passage, expected) => {
    expect(words(TEXT, passage)).toBe(expected);
  });

  const word = fc.stringMatching(/^[a-zäé]{1,6}$/);
  const paragraph = fc.array(word, { minLength: 1, maxLength: 12 });
  const place = fc.tuple(
    fc.array(paragraph, { minLength: 1, maxLength: 6 }),
    fc.nat(),
    fc.nat(),
    fc.nat()
  );

  it('finds what is in a text, there or earlier', () => {
    fc.assert(
      fc.property(place, ([text, p, w, n]) => {
        const at = p % text.length;
        const all = text[at] ?? [];
        const from = w % all.length;
        const some = all.slice(from, from + 1 + (n % 4)).join(' ');
        const found = find(
          text.map((one) => one.join(' ')),
          encodeURIComponent(some.toUpperCase())
        );
        expect(found?.paragraph).toBeLessThanOrEqual(at + 1);
        expect(found?.paragraph).toBe(found?.lastParagraph);
      })
    );
  });

  it('agrees with a plain search for words in folded text', () => {
    const flat = (s: string) => ` ${s.replaceAll('ä', 'a').replaceAll('é', 'e')} `;
    fc.assert(
      fc.property(place, word, ([text], term) => {
        const lines = text.map((one) => one.join('  '));
        const first = lines.findIndex((line) => flat(line).includes(flat(term)));
        expect(find(lines, term)?.paragraph).toBe(first === -1 ? undefined : first + 1);
      })
    );
  });

  it('gives characters of the paragraph itself', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (before, behind) => {
          const line = `${before} needle ${behind}`.replaceAll('\n', ' ').trim();
          const found = find([line], 'needle');
          expect(found && line.slice(found.start, found.end).toLowerCase()).toBe('needle');
        }
      )
    );
  });
});
