import sansRanges from '@fontsource/noto-sans/unicode.json';
import hangulRanges from '@fontsource/noto-sans-kr/unicode.json';
import serifRanges from '@fontsource/source-serif-4/unicode.json';
import type { StyleSpecification } from 'maplibre-gl';
import { fontFiles } from './font-files';

/* Vite reads these calls as they stand, so the options cannot be shared. `no-inline` keeps small files out of the script. */
const sans = import.meta.glob<string>(
  '/node_modules/@fontsource/noto-sans/files/noto-sans-{latin,latin-ext,cyrillic,cyrillic-ext,greek,vietnamese}-{400,700}-normal.woff2',
  { query: '?url&no-inline', import: 'default', eager: true }
);
const hangul = import.meta.glob<string>(
  '/node_modules/@fontsource/noto-sans-kr/files/noto-sans-kr-[0-9]*-400-normal.woff2',
  { query: '?url&no-inline', import: 'default', eager: true }
);
const serif = import.meta.glob<string>(
  '/node_modules/@fontsource/source-serif-4/files/source-serif-4-{latin,latin-ext,cyrillic}-400-italic.woff2',
  { query: '?url&no-inline', import: 'default', eager: true }
);

/** The map's fonts by the names that `text-font` uses. A file is fetched when a name first needs one of its letters. */
export const fontFaces: NonNullable<StyleSpecification['font-faces']> = {
  'Noto Sans': [
    ...fontFiles(sans, sansRanges, (subset) => `noto-sans-${subset}-400-normal.woff2`),
    ...fontFiles(hangul, hangulRanges, (subset) => `noto-sans-kr-${subset}-400-normal.woff2`)
  ],
  'Noto Sans Bold': fontFiles(sans, sansRanges, (subset) => `noto-sans-${subset}-700-normal.woff2`),
  'Source Serif 4 Italic': fontFiles(
    serif,
    serifRanges,
    (subset) => `source-serif-4-${subset}-400-italic.woff2`
  )
};
