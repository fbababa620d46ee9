import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import { HOLES } from './app/holes.js';
import { MAP_FONTS } from './fonts/map-fonts.ts';
import type { SiteFace } from './fonts/site-faces';
import type { createSiteFonts, SiteFonts } from './fonts/site-fonts';

const FONTS = fileURLToPath(new URL('./fonts/site-fonts.ts', import.meta.url));

/** Fontsource's style sheets: a variant of a family each. */
const SHEET = /\/@fontsource\/([^/]+)\/(\d+)(-italic)?\.css$/;
const FACE = /(?:\/\*[^*]*\*\/\s*)?@font-face\s*\{[^}]*\}\s*/g;
const SOURCE = /src:[^;]*;/;
const RANGE = /unicode-range:[^;]*;/;

/** Where fonts are kept that were cut to the site's letters, from Vite's root. */
const CACHE = 'node_modules/.cache/dateline/fonts';

/** Rollup's convention: the id of a module that is no file starts so. */
const VIRTUAL = '\0';
const MAP_MODULE = 'virtual:map-fonts';
/** Fonts that pages ask for at once, besides those that Kit finds in their style sheets. */
const FIRST_MODULE = 'virtual:first-fonts';

/** The same style sheet with these font files, and no others: `folder` is the sheet's own. */
export function withFaces(css: string, faces: readonly SiteFace[], folder: string): string {
  const [face = ''] = css.match(FACE) ?? [];
  const written = faces.map(({ file, range }) => {
    const url = path.relative(folder, file).split(path.sep).join('/');
    // Inlined, a small file would be no file of the site's own, which its policy asks for.
    return face
      .replace(SOURCE, `src: url(./${url}?no-inline) format('woff2');`)
      .replace(RANGE, `unicode-range: ${range};`);
  });
  return written.join('') + css.replaceAll(FACE, '');
}

/** The code of the module with the map's fonts, each a list of files as MapLibre's `font-faces` wants it. */
function mapFontsCode(fonts: Record<string, readonly SiteFace[]>): string {
  const files = [
    ...new Set(Object.values(fonts).flatMap((faces) => faces.map(({ file }) => file)))
  ];
  const lists = Object.entries(fonts).map(([name, faces]) => {
    const listed = faces.map(
      ({ file, range }) =>
        `{ url: f${files.indexOf(file)}, 'unicode-range': ${JSON.stringify(range.split(','))} }`
    );
    return `${JSON.stringify(name)}: [${listed.join(', ')}]`;
  });
  return [
    ...files.map((file, at) => `import f${at} from ${JSON.stringify(`${file}?url&no-inline`)};`),
    `export const mapFonts = { ${lists.join(', ')} };`
  ].join('\n');
}

/** The same style sheet with a hole in place of its font files. */
export function withFaceHole(css: string, family: string, variant: string): string {
  const [face = ''] = css.match(FACE) ?? [];
  return face
    .replace(SOURCE, `src: local('${HOLES.face} ${family} ${variant}');`)
    .replace(RANGE, '');
}

type Options = {
  /** Whether the fonts are for whoever makes a site from the app to fill in, since they are cut to the letters of its atlases. */
  holes?: boolean;
  /** The folder of the atlases, from Vite's root. */
  geodata?: string;
  /** The folder of the site's words. */
  language?: string;
};

/**
 * A Vite plugin for the site's fonts: its style sheets name WOFF2 files alone, and in a build those that were cut to the letters of the
 * site; `virtual:map-fonts` has the same files for the map.
 */
export function fontPlugin({
  geodata = 'geodata',
  language = 'en',
  holes = false
}: Options = {}): Plugin {
  let root = '';
  let building = false;
  let fonts: Promise<SiteFonts> | undefined;

  // Loaded when wanted, and through Vite, which resolves its imports as it does the site's.
  const facesOf: SiteFonts = async (family, variant) => {
    fonts ??= runnerImport<{ createSiteFonts: typeof createSiteFonts }>(FONTS).then(({ module }) =>
      module.createSiteFonts(
        path.resolve(root, geodata),
        language,
        building ? path.resolve(root, CACHE) : null
      )
    );
    return (await fonts)(family, variant);
  };

  return {
    name: 'dateline-fonts',
    enforce: 'pre',

    configResolved(config) {
      root = config.root;
      building = config.command === 'build';
    },

    resolveId: {
      filter: { id: new RegExp(`^(?:${holes ? '' : `${FIRST_MODULE}|`}${MAP_MODULE})$`) },
      handler: (id) => VIRTUAL + id
    },

    load: {
      filter: { id: new RegExp(`^${VIRTUAL}(?:${FIRST_MODULE}|${MAP_MODULE})$`) },
      async handler(id) {
        if (id.endsWith(FIRST_MODULE)) return holes ? undefined : 'export const firstFonts = [];';
        if (holes)
          return `export const mapFonts = JSON.parse(decodeURIComponent('${HOLES.mapFonts}'));`;
        const found: Record<string, SiteFace[]> = {};
        for (const [name, variants] of Object.entries(MAP_FONTS)) {
          const faces = variants.map(([family, variant]) => facesOf(family, variant));
          found[name] = (await Promise.all(faces)).flat();
        }
        return mapFontsCode(found);
      }
    },

    transform: {
      filter: { id: SHEET },
      async handler(css, id) {
        const [, family = '', weight = '', italic] = SHEET.exec(id) ?? [];
        const variant = `${weight}${italic ?? '-normal'}`;
        if (holes) return withFaceHole(css, family, variant);
        const faces = await facesOf(family, variant);
        return withFaces(css, faces, path.dirname(id));
      }
    }
  };
}
