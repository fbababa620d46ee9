import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../../src/lib/compile/reading/split-paragraphs';

describe('splitParagraphs', () => {
  it.each([
    ['counts lines that are not empty', 'one\n\ntwo\n', ['one', 'two']],
    ['trims Unicode space', '\u00a0\u3000one\u2003\u0085\r\n \u2009 \ntwo', ['one', 'two']],
    ['trims a byte order mark', '\uFEFFone\ntwo', ['one', 'two']],
    ['leaves the head out', 'title\nsummary\n---\none\ntwo', ['one', 'two']],
    ['ends the head at a rule with a carriage return', 'title\r\n---\r\none', ['one']],
    ['keeps a second rule', 'title\n---\none\n---\ntwo', ['one', '---', 'two']],
    [
      'takes no longer or indented line for the rule',
      'one\n----\n --- \ntwo',
      ['one', '----', '---', 'two']
    ],
    ['splits at no other separator', 'one\u2028two\rthree', ['one\u2028two\rthree']],
    ['finds none in nothing', ' \n\n', []]
  ])('%s', (_, text, expected) => {
    expect(splitParagraphs(text)).toEqual(expected);
  });

  it('gives back paragraphs joined in any way', () => {
    const paragraph = fc.string().map((s) => `x${s.replace(/\n/g, '')}x`);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(paragraph, fc.constantFrom('\n', '\n\n', ' \n\t\n'))),
        (all) => {
          const text = all.map(([one, gap]) => one + gap).join('');
          expect(splitParagraphs(text)).toEqual(all.map(([one]) => one));
        }
      )
    );
  });
});
