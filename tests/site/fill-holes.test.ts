import { describe, expect, it } from 'vitest';
import { withFaceHole } from '../../src/build/font-plugin';
import { HOLES } from '../../src/build/app/holes.js';
import { fillHoles, type Fillings } from '../../src/site/fill-holes';

const FILLINGS: Fillings = {
  base: '/maps',
  origin: 'https://papers.example',
  version: 'abc123',
  name: 'The “Maps” of `A` & ${B}',
  footer: [{ text: 'It’s ours', href: "https://papers.example/'" }],
  accent: { light: '#123456', dark: '#abcdef' },
  faces: {
    'noto-sans 400-normal': [
      { file: 'site.1.woff2', range: 'U+0020-007E' },
      { file: 'it’s.2.woff2', range: 'U+0100,U+0102' }
    ]
  },
  mapFonts: { 'Noto Sans': ['noto-sans 400-normal', 'no-such 400-normal'] }
};
const SHEET = `/* latin */
@font-face {
  font-family: 'Noto Sans';
  font-weight: 400;
  src: url(./files/a.woff2) format('woff2'), url(./files/a.woff) format('woff');
  unicode-range: U+0000-00FF;
}
@font-face {
  font-family: 'Noto Sans';
  font-weight: 400;
  src: url(./files/b.woff2) format('woff2');
  unicode-range: U+0100;
}`;

describe('a hole is filled', () => {
  it('by the address of the site, with an origin and without, mounted or at the root', () => {
    const address = `"${HOLES.origin}${HOLES.base}/" + path`;
    expect(fillHoles(address, FILLINGS)).toBe('"https://papers.example/maps/" + path');
    expect(fillHoles(address, { ...FILLINGS, base: '', origin: '' })).toBe('"/" + path');
  });

  it('by a folder of scripts that changes whenever anything is filled otherwise', () => {
    expect(fillHoles('import("../../_app/immutable/nodes/0.js")', FILLINGS)).toBe(
      'import("../../_app/immutable/abc123/nodes/0.js")'
    );
    expect(fillHoles(HOLES.version, FILLINGS)).toBe('abc123');
  });

  it.each(['"', "'", '`'])('by the name of the site, as a script has it in %s', (quote) => {
    const filled = fillHoles(quote + HOLES.name + quote, FILLINGS).slice(1, -1);
    expect(filled).not.toMatch(/["'`${}]/);
    expect(JSON.parse(`"${filled}"`)).toBe(FILLINGS.name);
  });

  it('by the foot of its pages, which ends no text either', () => {
    const filled = fillHoles(HOLES.footer, FILLINGS);
    expect(filled).not.toMatch(/["'`$]/);
    expect(JSON.parse(decodeURIComponent(filled))).toEqual(FILLINGS.footer);
  });

  it('by its accent, wherever the app has its own', () => {
    expect(fillHoles('a:light-dark(#b3261e,#ff6b5e)', FILLINGS)).toBe(
      'a:light-dark(#123456,#abcdef)'
    );
  });

  it.each([
    ['as written', (css: string) => css],
    ['minified', (css: string) => css.replace(/\s*([{};:])\s*/g, '$1').replaceAll("'", '"')]
  ])('by the faces of a family where its style sheet was, %s', (_, minified) => {
    const hole = minified(withFaceHole(SHEET, 'noto-sans', '400-normal'));
    const filled = fillHoles(`a{b:c}${hole}d{e:f}`, FILLINGS).replace(/\s|["']/g, '');
    expect(filled.match(/@font-face\{[^}]*\}/g)).toHaveLength(2);
    expect(filled).toContain('src:url(./site.1.woff2)format(woff2);unicode-range:U+0020-007E;');
    expect(filled).toContain('unicode-range:U+0100,U+0102;');
    expect(filled.match(/font-family:NotoSans;/g)).toHaveLength(2);
    expect(filled).not.toContain(HOLES.face);
    expect(filled).toMatch(/^a\{b:c\}.*d\{e:f\}$/);
  });

  it.each(['"', "'", '`'])('by the map’s fonts, whose names end no text in %s', (quote) => {
    const filled = fillHoles(quote + HOLES.mapFonts + quote, FILLINGS).slice(1, -1);
    expect(filled).not.toContain(quote);
    expect(JSON.parse(decodeURIComponent(filled))).toEqual({
      'Noto Sans': [
        {
          url: '/maps/_app/immutable/abc123/assets/site.1.woff2',
          'unicode-range': ['U+0020-007E']
        },
        {
          url: '/maps/_app/immutable/abc123/assets/it’s.2.woff2',
          'unicode-range': ['U+0100', 'U+0102']
        }
      ]
    });
  });
});
