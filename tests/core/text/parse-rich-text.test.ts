import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseRichText,
  plainText,
  type RichText
} from '../../../src/lib/core/text/parse-rich-text';

describe('the markup of CSL in a text', () => {
  it.each<[text: string, tree: RichText]>([
    ['no markup', ['no markup']],
    ['', []],
    ['the <i>Maria</i> sails', ['the ', { face: 'i', content: ['Maria'] }, ' sails']],
    ['<b>a</b>', [{ face: 'b', content: ['a'] }]],
    ['CO<sub>2</sub>', ['CO', { face: 'sub', content: ['2'] }]],
    ['10<sup>3</sup>', ['10', { face: 'sup', content: ['3'] }]],
    ['<sc>nato</sc>', [{ face: 'small-caps', content: ['nato'] }]],
    ...[
      '<span style="font-variant: small-caps;">',
      '<span style="font-variant:small-caps;">',
      '<span style="font-variant:small-caps">'
    ].map(
      (tag) =>
        [`${tag}nato</span>`, [{ face: 'small-caps', content: ['nato'] }]] as [string, RichText]
    ),
    ['<span class="nocase">iOS</span>', [{ face: 'nocase', content: ['iOS'] }]],
    [
      '<i>on the <span class="nocase">iOS<sup>2</sup></span> ship</i>',
      [
        {
          face: 'i',
          content: [
            'on the ',
            { face: 'nocase', content: ['iOS', { face: 'sup', content: ['2'] }] },
            ' ship'
          ]
        }
      ]
    ]
  ])('%s', (text, tree) => {
    expect(parseRichText(text)).toEqual(tree);
  });

  it.each([
    'x < y > z',
    '<i>never closed',
    'closes nothing</i>',
    '</span>',
    '<em>another tag</em>',
    '<I>capital</I>',
    '<i class="x">an attribute</i x>',
    '<span style="color:red">',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>'
  ])('%s is text', (text) => {
    expect(parseRichText(text)).toEqual([text]);
    expect(plainText(text)).toBe(text);
  });

  it('takes a tag left open within another as text', () => {
    expect(parseRichText('<i>a<b>b</i>c')).toEqual([{ face: 'i', content: ['a<b>b'] }, 'c']);
    expect(parseRichText('<b>a<i>b</i>c')).toEqual(['<b>a', { face: 'i', content: ['b'] }, 'c']);
  });

  it('is stripped to the words alone', () => {
    expect(plainText('<i>H<sub>2</sub>O</i> & <span class="nocase">iOS</span>')).toBe('H2O & iOS');
  });

  const pieces = fc.constantFrom(
    ...[
      '<i>',
      '</i>',
      '<b>',
      '</b>',
      '<sc>',
      '</sc>',
      '<span class="nocase">',
      '</span>',
      '<',
      'a',
      ' '
    ]
  );

  it('loses nothing but tags', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (some) => {
        const text = some.join('');
        expect(plainText(text).replaceAll(/<[^<>]*>|</g, '')).toBe(
          text.replaceAll(/<[^<>]*>|</g, '')
        );
      })
    );
  });

  it('reads ten thousand tags that are never closed, and as many that close nothing', () => {
    const text = '<i>'.repeat(1e4) + '</b>'.repeat(1e4);
    expect(plainText(text)).toBe(text);
    const deep = '<i>'.repeat(1e4) + '</i>'.repeat(1e4);
    expect(JSON.stringify(parseRichText(deep)).match(/face/g)).toHaveLength(20);
  });
});
