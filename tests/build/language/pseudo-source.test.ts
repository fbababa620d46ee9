import { describe, expect, it } from 'vitest';
import { PSEUDO_LETTERS, pseudoText } from '../../../src/build/language/pseudo-letters';
import { pseudoSource } from '../../../src/build/language/pseudo-source';

const ofCode = (code: string) => pseudoSource('card.ts', code, 'el');
const ofComponent = (code: string) => pseudoSource('Card.svelte', code, 'el');

describe('the letters', () => {
  it('are 52, each of them another, none of them ASCII, and small where the other is small', () => {
    expect(PSEUDO_LETTERS.size).toBe(52);
    expect(new Set(PSEUDO_LETTERS.values()).size).toBe(52);
    for (const [letter, alike] of PSEUDO_LETTERS) {
      expect(letter).toMatch(/^[A-Za-z]$/);
      expect(alike).toMatch(/^[^\x00-\x7f]$/);
      expect(alike.toLowerCase()).toBe(PSEUDO_LETTERS.get(letter.toLowerCase()));
    }
  });

  it('stand for every letter of a text but for those of its addresses', () => {
    expect(pseudoText('At 12:00, see https://example.org/a?b=C now')).toBe(
      'Áŧ 12:00, śéé https://example.org/a?b=C ñóŵ'
    );
  });
});

describe('of a module', () => {
  it.each([
    ["export const a = 'Zoom in';", "export const a = 'Žóóḿ íñ';"],
    ['export const a = "it\'s \\"so\\"";', "export const a = 'íŧ\\'ś \\u0022śó\\u0022';"],
    ['const a = `${n} of ${m} events`;', 'const a = `${n} óƒ ${m} éṽéñŧś`;'],
    ['const a = `a\\nb\\u2019c \\`d\\``;', 'const a = `á\\nƀ\\u2019ć \\`đ\\``;'],
    ['const é = `ñ`; const a = `b`;', 'const é = `ñ`; const a = `ƀ`;'],
    ["const a = { key: 'b', 'c-d': 'e' };", "const a = { key: 'ƀ', 'c-d': 'é' };"],
    ["const a = b === 'c' ? 'd' : 'e';", "const a = b === 'c' ? 'đ' : 'é';"],
    ["const a = 'c' in b ? d['e'] : 'f';", "const a = 'c' in b ? d['e'] : 'ƒ';"],
    ["switch (a) { case 'b': c = 'd'; }", "switch (a) { case 'b': c = 'đ'; }"],
    [
      "import { a } from './a'; export { b } from './b'; export * from './c';",
      "import { a } from './a'; export { b } from './b'; export * from './c';"
    ],
    [
      "const a: 'b' = 'b' as 'b'; type C = 'd'; const e = { f: 'g' } satisfies Record<'f', string>;",
      "const a: 'b' = 'ƀ' as 'b'; type C = 'd'; const e = { f: 'ǵ' } satisfies Record<'f', string>;"
    ],
    [
      "const a = new Intl.ListFormat('en-GB', { type: 'conjunction' });",
      "const a = new Intl.ListFormat('el', { type: 'conjunction' });"
    ],
    [
      "const a = n.toLocaleString(LANGUAGE, { style: 'unit' }) + ' or so';",
      "const a = n.toLocaleString(LANGUAGE, { style: 'unit' }) + ' óŕ śó';"
    ],
    ["const a = /[aeiou]y$/.test('b');", "const a = /[aeiou]y$/.test('ƀ');"],
    ['const a = String.raw`b`;', 'const a = String.raw`b`;'],
    ["f('https://example.org/a');", "f('https://example.org/a');"]
  ])('%s', async (code, expected) => {
    expect(await ofCode(code)).toBe(expected);
  });
});

describe('of a component', () => {
  it.each([
    ['<p class="lead">A &amp; b&nbsp;c</p>', '<p class="lead">Á &amp; ƀ&nbsp;ć</p>'],
    [
      '<a href="/b" title="To {name}" aria-label={x === "a" ? "c" : `d`}>e</a>',
      `<a href="/b" title="Ŧó {name}" aria-label={x === "a" ? 'ć' : \`đ\`}>é</a>`
    ],
    [
      "<p>{n === 'a' ? 'b' : 'c'} <code>npm</code></p>",
      "<p>{n === 'a' ? 'ƀ' : 'ć'} <code>npm</code></p>"
    ],
    ['{#if kind === "a"}b{:else}c{/if}', '{#if kind === "a"}ƀ{:else}ć{/if}'],
    ['{@render link("d")}<!-- e -->', "{@render link('đ')}<!-- e -->"],
    [
      '<script lang="ts">\n  const a: "b" = "b";\n</script>\n<style>\n  p { color: red; }\n</style>',
      '<script lang="ts">\n  const a: "b" = \'ƀ\';\n</script>\n<style>\n  p { color: red; }\n</style>'
    ]
  ])('%s', async (code, expected) => {
    expect(await ofComponent(code)).toBe(expected);
  });
});
