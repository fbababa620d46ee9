import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformWithOxc, type Plugin } from 'vite';
import { usedMapStyles } from './map-styles.ts';

/** MapLibre's package, which contains its source besides the files built from it. */
const PACKAGE = fileURLToPath(new URL('../../../node_modules/maplibre-gl/', import.meta.url));
const ENTRY = `${PACKAGE}src/index.ts`;
const WORKER = `${PACKAGE}src/source/worker.ts`;
/** A file of its source, wherever the package is installed. */
const SOURCE = /\/node_modules\/maplibre-gl\/src\/.*\.ts$/;

/** The addresses by which the site imports MapLibre and its worker. */
const MAP = 'maplibre-gl';
const WORKER_URL = 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

const standIn = (name: string) => fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
/** What MapLibre imports and the site's map does not need, with what stands in for it. */
const LEFT_OUT: readonly [address: RegExp, standIn: string][] = [
  [/^@maplibre\/mlt$/, standIn('no-tile-decoder')],
  [
    /\/(?:globe_(?:camera_helper|projection|transform)|vertical_perspective_\w+)\.ts$/,
    standIn('no-globe')
  ],
  [/\/validate_style\.ts$/, standIn('no-validation')],
  [
    /\/(?:_projection_globe|atmosphere|circle|collision_\w+|debug|fill_extrusion\w*|heatmap\w*|hillshade\w*|line_gradient\w*|\w+_pattern|raster|terrain\w*)\.\w+\.glsl\.g\.ts$/,
    standIn('no-shader')
  ]
];
const ASKED = new RegExp(
  [
    `^${MAP}$`,
    `^${WORKER_URL.replace('?', '\\?')}$`,
    ...LEFT_OUT.map(([{ source }]) => source)
  ].join('|')
);

/** Rollup's convention: the id of a module that is no file starts so. */
const WORKER_ADDRESS = '\0dateline-map-worker';

/**
 * A Vite plugin that builds MapLibre from its source. As its authors build it, half of the map's script is repeated in its worker's,
 * and neither leaves out what a site does not use. Built with the site, the two share that half, which a browser fetches once.
 * So it is with its styles. In development and in tests MapLibre is as its authors built it. The build ends with an error if MapLibre no
 * longer imports what is to be left out.
 */
export function mapLibraryPlugin(): Plugin {
  const met = new Set<RegExp>();
  return {
    name: 'dateline-map-library',
    enforce: 'pre',
    apply: 'build',

    config: () => ({ css: { postcss: { plugins: [usedMapStyles] } } }),

    resolveId: {
      filter: { id: ASKED },
      handler(id, importer) {
        if (id === WORKER_URL) return WORKER_ADDRESS;
        if (this.environment.name !== 'client') return null;
        if (id === MAP) return ENTRY;
        const leftOut = SOURCE.test(importer ?? '')
          ? LEFT_OUT.find(([address]) => address.test(id))
          : undefined;
        if (!leftOut) return null;
        const [address, instead] = leftOut;
        met.add(address);
        return instead;
      }
    },

    load: {
      filter: { id: new RegExp(`^${WORKER_ADDRESS}$`) },
      handler() {
        // Without a browser there is no map.
        if (this.environment.name !== 'client') return `export default '';`;
        const file = this.emitFile({ type: 'chunk', id: WORKER, name: 'map-worker' });
        return `export default import.meta.ROLLUP_FILE_URL_${file};`;
      }
    },

    transform: {
      filter: { id: SOURCE },
      // As its authors do: a field declared without a value is none, or it would undo what a parent's constructor has set.
      handler: (code, id) =>
        transformWithOxc(code, id, {
          assumptions: { setPublicClassFields: true },
          typescript: { removeClassFieldsWithoutInitializer: true },
          target: 'es2021'
        })
    },

    // Last of all, because what makes a file small drops comments.
    generateBundle(_, files) {
      if (this.environment.name !== 'client') return;
      const map = Object.values(files).find(
        (file) => file.type === 'chunk' && file.moduleIds.includes(ENTRY)
      );
      if (map?.type !== 'chunk') this.error(`expected a script of ${ENTRY}`);
      map.code = notice() + map.code;
      for (const [address] of LEFT_OUT)
        if (!met.has(address)) this.error(`expected MapLibre to import ${address.source}`);
    }
  };
}

/** The notice that MapLibre's licence asks for; a file built by its authors starts with the same. */
function notice(): string {
  const { version } = JSON.parse(readFileSync(`${PACKAGE}package.json`, 'utf8')) as {
    version: string;
  };
  const text = `https://github.com/maplibre/maplibre-gl-js/blob/v${version}/LICENSE.txt`;
  return `/*! MapLibre GL JS\n * @license 3-Clause BSD. Full text of license: ${text}\n */\n`;
}
