import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as OpenType from 'opentype.js';
import type { Face } from '../../lib/picture/lettering';
import { packageFiles, type PackageFile } from '../fonts/package-files';

const require = createRequire(import.meta.url);
const { parse } = require('opentype.js') as typeof OpenType;

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

const files = new Map<Face, PackageFile[]>();
const fonts = new Map<string, OpenType.Font>();

/** The font that draws a letter; undefined if none of the face's has it. */
export function fontFor(face: Face, letter: string): OpenType.Font | undefined {
  const code = letter.codePointAt(0) ?? 0;
  for (const { path, range } of filesOf(face)) {
    if (!range.some(([first, last]) => code >= first && code <= last)) continue;
    const font = fontIn(`${path}.woff`);
    if (font.charToGlyphIndex(letter) > 0) return font;
  }
  return undefined;
}

function filesOf(face: Face): PackageFile[] {
  const held = files.get(face);
  if (held) return held;
  const found = FACES[face].flatMap(([family, variant]) => packageFiles(family, variant));
  files.set(face, found);
  return found;
}

function fontIn(file: string): OpenType.Font {
  const held = fonts.get(file);
  if (held) return held;
  const bytes = readFileSync(file);
  const font = parse(Uint8Array.from(bytes).buffer);
  fonts.set(file, font);
  return font;
}
