import type { Plugin } from 'vite';

/** Fontsource's style sheets. */
const SHEET = /\/@fontsource\/[^/]+\/[^/]+\.css$/;
/** The second file of each face, for browsers that cannot run the site anyway. */
const OLD_FILE = /,\s*url\([^)]*\.woff\)\s*format\('woff'\)/g;
/** Faces of a script whose letters the map's fonts do not have either. */
const UNUSED_FACE = /\/\* [\w-]*devanagari[\w-]* \*\/\s*@font-face\s*\{[^}]*\}/g;

/** The style sheet of a Fontsource package with WOFF2 files only, and without the faces that the site does not use. */
export function trimFontSheet(css: string): string {
  return css.replaceAll(UNUSED_FACE, '').replaceAll(OLD_FILE, '');
}

/** A Vite plugin that leaves out of the build the font files that no reader's browser asks for. */
export function fontPlugin(): Plugin {
  return {
    name: 'dateline-fonts',
    enforce: 'pre',
    transform: {
      filter: { id: SHEET },
      handler: (css) => trimFontSheet(css)
    }
  };
}
