import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fontPlugin, withFaces } from '../../src/build/font-plugin';
import { packageFiles } from '../../src/build/fonts/package-files';
import { siteFaces, wholeFaces, type Letters } from '../../src/build/fonts/site-faces';
import { siteLetters } from '../../src/build/fonts/site-letters';
import { codesIn, readRange } from '../../src/build/fonts/unicode-range';

const VARIANTS = [
  ['noto-sans', '400', '400-normal'],
  ['noto-sans', '700', '700-normal'],
  ['noto-sans-kr', '400', '400-normal'],
  ['source-serif-4', '400', '400-normal'],
  ['source-serif-4', '400-italic', '400-italic'],
  ['source-serif-4', '600', '600-normal']
] as const;

let cache = '';

beforeAll(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'dateline-'));
});

afterAll(() => rmSync(cache, { recursive: true }));

const codesOf = (text: string): Set<number> =>
  new Set([...text].map((letter) => letter.codePointAt(0) ?? 0));
const rangesOf = (faces: readonly { range: string }[]): number[] =>
  faces.flatMap(({ range }) => codesIn(readRange(range)));
const faces = (css: string) => css.match(/@font-face\s*\{[^}]*\}/g) ?? [];

describe('a style sheet', () => {
  test.each(VARIANTS)(
    '%s %s has a WOFF2 file and a range for each face, and no other file',
    (family, sheet, variant) => {
      const folder = path.resolve('node_modules/@fontsource', family);
      const whole = readFileSync(path.join(folder, `${sheet}.css`), 'utf8');
      const kept = wholeFaces(family, variant);
      const trimmed = withFaces(whole, kept, folder);
      expect(kept.length).toBeGreaterThan(2);
      expect(faces(trimmed)).toHaveLength(kept.length);
      for (const [at, face] of faces(trimmed).entries()) {
        expect(face.match(/url\(/g)).toHaveLength(1);
        expect(face).toMatch(
          /url\(\.\/files\/[^)]+\.woff2\?no-inline\) format\('woff2'\);\s+unicode-range:/
        );
        expect(face).toContain(`unicode-range: ${kept[at]?.range};`);
        expect(face).toMatch(/font-family: '(?:Noto Sans|Noto Sans KR|Source Serif 4)'/);
      }
    }
  );

  test('no other style sheet is touched', () => {
    const { transform } = fontPlugin();
    const filter = typeof transform === 'object' ? transform.filter : undefined;
    const id = filter?.id as RegExp;
    expect(id.test('/x/node_modules/@fontsource/noto-sans/400.css')).toBe(true);
    expect(id.test('/x/src/app.css')).toBe(false);
    expect(id.test('/x/node_modules/maplibre-gl/dist/maplibre-gl.css')).toBe(false);
  });
});

describe('the fonts of a site', () => {
  const letters: Letters = {
    own: codesOf('Vladivostok é Владивосток 평양 中国'),
    map: codesOf('서울')
  };

  test('has all letters of a script of which the site has one, but a file of its own letters is apart and small', async () => {
    const cut = await siteFaces('noto-sans', '400-normal', letters, cache);
    const codes = rangesOf(cut);
    const whole = wholeFaces('noto-sans', '400-normal');
    const latin1 = rangesOf(whole.filter(({ file }) => /-(?:latin|cyrillic)-400/.test(file)));
    expect(codes).toEqual(expect.arrayContaining(latin1));
    const own = cut.filter(({ file }) => file.includes('-site-'));
    expect(own.map(({ range }) => range)).toEqual([
      'U+0020,U+0056,U+0061,U+0064,U+0069,U+006B-006C,U+006F,U+0073-0074,U+0076,U+00E9'
    ]);
    const [latin] = packageFiles('noto-sans', '400-normal').filter(
      ({ subset }) => subset === 'latin'
    );
    expect(readFileSync(own[0]!.file).length).toBeLessThan(
      readFileSync(`${latin!.path}.woff2`).length / 3
    );
    expect(readFileSync(own[0]!.file).toString('latin1', 0, 4)).toBe('wOF2');
  });

  test('has no file of a script of which the site has no letter', async () => {
    const cut = await siteFaces('noto-sans', '400-normal', letters, cache);
    const subsets = cut.map(({ file }) => /noto-sans-([a-z-]+)-400/.exec(file)?.[1]).sort();
    expect(subsets).toEqual(['cyrillic', 'latin', 'site']);
  });

  test('has no letter in two files, so that a browser fetches one', async () => {
    const codes = rangesOf(await siteFaces('source-serif-4', '600-normal', letters, cache));
    const latin = codes.filter((code) => code < 0x100);
    expect(new Set(latin).size).toBe(latin.length);
  });

  test('has of the Korean typeface what atlases and base map use, Hangul in one file', async () => {
    const cut = await siteFaces('noto-sans-kr', '400-normal', letters, cache);
    expect(String.fromCodePoint(...rangesOf(cut).sort((a, b) => a - b))).toBe('中서양울평');
    const hangul = cut.filter(({ file }) => file.includes('-hangul-'));
    expect(hangul.map(({ range }) => rangesOf([{ range }]).length)).toEqual([4]);
  });

  test('are cut once, and found again', async () => {
    const first = await siteFaces('noto-sans', '700-normal', letters, cache);
    expect(await siteFaces('noto-sans', '700-normal', letters, cache)).toEqual(first);
  });
});

test('a site has the letters of its words, components and atlases, of a keyboard, and of the base map', async () => {
  const { own, map } = await siteLetters(path.resolve('tests/fixtures/good'), 'en', cache);
  for (const letter of '~@Q’↑\n\u2068') expect(own).toContain(letter.codePointAt(0));
  for (const letter of '평양Владивосток') expect(map).toContain(letter.codePointAt(0));
});
