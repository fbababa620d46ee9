import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MAP_FONTS } from '../build/fonts/map-fonts';
import { siteFaces, type Letters } from '../build/fonts/site-faces';

/** A font file as its style sheet names it, and its letters as `unicode-range` has them. */
export type FilledFace = { file: string; range: string };

/** The fonts of a site. */
export type CutFonts = {
  /** By family and variant, `noto-sans 400-normal`. */
  faces: Record<string, FilledFace[]>;
  /** Where each file is. */
  files: Map<string, string>;
};

/** The variants in the pages' style sheets; the map's are others besides. */
const PAGE_FONTS: readonly [family: string, variant: string][] = [
  ['noto-sans', '400-normal'],
  ['noto-sans', '700-normal'],
  ['source-serif-4', '400-normal'],
  ['source-serif-4', '400-italic'],
  ['source-serif-4', '600-normal']
];

/** The fonts of a site, cut to its letters and kept in the cache folder. */
export async function cutSiteFonts(letters: Letters, cache: string): Promise<CutFonts> {
  const variants = new Map(
    [...PAGE_FONTS, ...Object.values(MAP_FONTS).flat()].map((one) => [one.join(' '), one])
  );
  const files = new Map<string, string>();
  const named = (source: string): string => {
    const sum = createHash('sha256').update(readFileSync(source)).digest('hex').slice(0, 8);
    const name = `${path.basename(source, '.woff2')}.${sum}.woff2`;
    files.set(name, source);
    return name;
  };
  const cut = [...variants].map(async ([key, [family, variant]]) => {
    const found = await siteFaces(family, variant, letters, cache);
    return [key, found.map(({ file, range }) => ({ file: named(file), range }))] as const;
  });
  return { faces: Object.fromEntries(await Promise.all(cut)), files };
}
