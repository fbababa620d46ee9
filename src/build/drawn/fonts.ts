import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as OpenType from 'opentype.js';

const require = createRequire(import.meta.url);
const { parse } = require('opentype.js') as typeof OpenType;

/** A typeface of the pictures. */
export type Face = 'sans' | 'sans-bold' | 'serif' | 'serif-italic';

/** The Fontsource files of each face; the first that has a letter draws it. */
const FACES: Record<Face, [family: string, variant: string][]> = {
  sans: [
    ['noto-sans', '400-normal'],
    ['noto-sans-kr', '400-normal']
  ],
  'sans-bold': [
    ['noto-sans', '700-normal'],
    ['noto-sans-kr', '700-normal']
  ],
  serif: [
    ['source-serif-4', '600-normal'],
    ['noto-sans', '700-normal'],
    ['noto-sans-kr', '700-normal']
  ],
  'serif-italic': [
    ['source-serif-4', '400-italic'],
    ['noto-sans', '400-normal'],
    ['noto-sans-kr', '400-normal']
  ]
};

/** A font file and the letters it is used for. */
type FontFile = { file: string; ranges: [number, number][] };

const files = new Map<Face, FontFile[]>();
const fonts = new Map<string, OpenType.Font>();

/** The font that draws a letter; undefined if none of the face's has it. */
export function fontFor(face: Face, letter: string): OpenType.Font | undefined {
  const code = letter.codePointAt(0) ?? 0;
  for (const { file, ranges } of filesOf(face)) {
    if (!ranges.some(([first, last]) => code >= first && code <= last)) continue;
    const font = fontIn(file);
    if (font.charToGlyphIndex(letter) > 0) return font;
  }
  return undefined;
}

function filesOf(face: Face): FontFile[] {
  const held = files.get(face);
  if (held) return held;
  const found = FACES[face].flatMap(([family, variant]) => {
    const folder = path.dirname(require.resolve(`@fontsource/${family}/package.json`));
    const ranges = require(`@fontsource/${family}/unicode.json`) as Record<string, string>;
    return Object.entries(ranges).map(([subset, range]): FontFile => ({
      file: path.join(folder, 'files', `${family}-${subset.replace(/[[\]]/g, '')}-${variant}.woff`),
      ranges: range.split(',').map(readRange)
    }));
  });
  files.set(face, found);
  return found;
}

/** Reads `U+0460-052F` or `U+2116`. */
function readRange(range: string): [number, number] {
  const [first = '', last = first] = range.trim().replace('U+', '').split('-');
  return [parseInt(first, 16), parseInt(last, 16)];
}

function fontIn(file: string): OpenType.Font {
  const held = fonts.get(file);
  if (held) return held;
  const bytes = readFileSync(file);
  const font = parse(Uint8Array.from(bytes).buffer);
  fonts.set(file, font);
  return font;
}
