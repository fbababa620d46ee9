/**
 * What a folder may import.
 *
 * - `folders`: the folders of the project that it may import from, itself included; all if omitted.
 * - `only`: the packages that it may import; all but the refused ones if omitted.
 * - `refused`: packages that it may not import.
 *
 * A package includes its sub-paths, and a name may end in `*`.
 *
 * @typedef {{ folders?: string[], only?: string[], refused?: string[] }} Folder
 */

const MAP = ['maplibre-gl', 'pmtiles'];
const SVELTE = ['svelte', '@sveltejs/*', '$app', '$env', '$service-worker'];
const NODE = ['node:*'];
const WORDS = 'src/lib/words';

/** The core outside any room: the atlas as compiled, and what every room uses. */
const CORE = [
  'atlas',
  'extent',
  'index-atlas',
  'issue',
  'journey',
  'lon-lat',
  'parsed',
  'precision'
].map((name) => `src/lib/core/${name}`);

/** A room of the core, which may import only the named rooms. @param {string[]} rooms @returns {Folder} */
const coreRoom = (...rooms) => ({
  folders: [...CORE, ...rooms.map((room) => `src/lib/core/${room}`)],
  only: ['@turf/*', 'geojson', 'temporal-polyfill']
});

/** A room of the compiler, which may import only the named rooms. @param {string[]} rooms @returns {Folder} */
const compileRoom = (...rooms) => ({
  folders: [
    'src/lib/compile/draft',
    ...rooms.map((room) => `src/lib/compile/${room}`),
    'src/lib/core'
  ],
  refused: [...MAP, ...SVELTE, ...NODE]
});

/**
 * Every folder may import words in the build's language; the words import only one another, and the one that reads dates its library.
 *
 * @param {Record<string, Folder>} folders @returns {Record<string, Folder>}
 */
const withWords = (folders) => ({
  ...Object.fromEntries(
    Object.entries(folders).map(([name, folder]) => [
      name,
      folder.folders ? { ...folder, folders: [...folder.folders, WORDS] } : folder
    ])
  ),
  [WORDS]: { folders: [WORDS], only: [] },
  [`${WORDS}/en/free-dates.ts`]: { folders: [WORDS], only: ['chrono-node'] }
});

/** The folder rule: if two folders contain a file, the longer applies. */
export const FOLDERS = withWords({
  src: {
    refused: MAP
  },
  'src/lib/core': {
    folders: ['src/lib/core'],
    only: ['@turf/*', 'geojson', 'temporal-polyfill']
  },
  'src/lib/core/text': coreRoom('text'),
  'src/lib/core/time': coreRoom('time'),
  'src/lib/core/evidence': coreRoom('evidence', 'time', 'text'),
  'src/lib/core/movement': coreRoom('movement', 'evidence', 'time', 'text'),
  'src/lib/core/view': coreRoom('view', 'movement', 'evidence', 'time', 'text'),
  'src/lib/compile': {
    folders: ['src/lib/compile', 'src/lib/core'],
    refused: [...MAP, ...SVELTE, ...NODE]
  },
  'src/lib/compile/lines': compileRoom('lines', 'schemas'),
  'src/lib/compile/checks': compileRoom(
    'checks',
    'lines',
    'messages',
    'reading',
    'schemas',
    'sources'
  ),
  'src/lib/compile/conversion': compileRoom('conversion', 'lines', 'reading', 'schemas', 'sources'),
  'src/lib/compile/reports': compileRoom('reports', 'reading'),
  'src/lib/import': {
    // What other programs wrote, as parts of an atlas: text in, text out, in a command and in the browser.
    folders: ['src/lib/import', 'src/lib/compile', 'src/lib/core'],
    refused: [...MAP, ...SVELTE, ...NODE]
  },
  'src/lib/export': {
    // An atlas's downloads: data in, text out, written at build time.
    folders: ['src/lib/export', 'src/lib/core'],
    refused: [...MAP, ...SVELTE, ...NODE]
  },
  'src/lib/export/cite-event': {
    // The part that the reader's browser loads, so it needs no library.
    folders: ['src/lib/export/cite-event', 'src/lib/core'],
    only: []
  },
  'src/lib/state': {
    folders: ['src/lib/state', 'src/lib/core'],
    refused: [...MAP, ...NODE]
  },
  'src/lib/loading': {
    // What the site serves while a page is read, and the messages if it fails.
    folders: ['src/lib/loading', 'src/lib/core'],
    refused: [...MAP, ...NODE]
  },
  'src/lib/symbols': {
    // Drawn by map, timeline and panels alike, so that none needs another.
    folders: ['src/lib/symbols', 'src/lib/core'],
    refused: [...MAP, ...NODE]
  },
  'src/lib/handles': {
    // The drag handles of timeline and panels.
    folders: ['src/lib/handles'],
    refused: [...MAP, ...NODE]
  },
  'src/lib/static-map': {
    // The map as plain shapes: at build time, on a page without scripts, and in the browser.
    folders: ['src/lib/static-map', 'src/lib/core'],
    refused: [...MAP, ...SVELTE, ...NODE]
  },
  'src/lib/archive': {
    // The base map's files, as map and pictures read them.
    folders: ['src/lib/archive'],
    refused: ['maplibre-gl', ...SVELTE, ...NODE]
  },
  'src/lib/picture': {
    // Pictures of the map: drawn for previews by the build, and for a reader who takes one in the browser.
    folders: [
      'src/lib/picture',
      'src/lib/archive',
      'src/lib/static-map',
      'src/lib/symbols',
      'src/lib/state',
      'src/lib/core'
    ],
    refused: ['maplibre-gl', ...SVELTE, ...NODE]
  },
  'src/lib/map': {
    folders: [
      'src/lib/map',
      'src/lib/archive',
      'src/lib/static-map',
      'src/lib/loading',
      'src/lib/symbols',
      'src/lib/state',
      'src/lib/core'
    ],
    refused: NODE
  },
  'src/lib/timeline': {
    folders: [
      'src/lib/timeline',
      'src/lib/loading',
      'src/lib/handles',
      'src/lib/symbols',
      'src/lib/state',
      'src/lib/core'
    ],
    refused: [...MAP, ...NODE]
  },
  'src/lib/panels': {
    folders: [
      'src/lib/panels',
      'src/lib/loading',
      'src/lib/handles',
      'src/lib/symbols',
      'src/lib/state',
      'src/lib/export/cite-event',
      'src/lib/metadata',
      'src/lib/picture',
      'src/lib/core'
    ],
    refused: [...MAP, ...NODE]
  },
  'src/lib/panels/parts': {
    // What every panel is built from.
    folders: ['src/lib/panels/parts', 'src/lib/state', 'src/lib/core'],
    refused: [...MAP, ...NODE]
  },
  'src/lib/metadata': {
    // What a page tells others of itself.
    folders: ['src/lib/metadata', 'src/lib/core'],
    refused: [...MAP, ...NODE]
  },
  'src/make-basemap': {
    folders: ['src/make-basemap', 'src/lib/core'],
    // Writes tiles and reads them back; draws none.
    refused: ['maplibre-gl', ...SVELTE]
  },
  'src/build': {
    // Run by Vite: it reads atlases as the commands do, and turns them into modules and pictures.
    folders: [
      'src/build',
      'src/cli',
      'src/lib/compile',
      'src/lib/picture',
      'src/lib/static-map',
      'src/lib/symbols',
      'src/lib/core'
    ],
    refused: ['maplibre-gl', ...SVELTE]
  },
  'src/build/language': {
    // It reads the words as text, including components.
    folders: ['src/build/language'],
    refused: [...MAP, ...SVELTE.filter((name) => name !== 'svelte')]
  },
  'src/cli': {
    folders: ['src/cli', 'src/lib/import', 'src/lib/compile', 'src/lib/core'],
    refused: [...MAP, ...SVELTE]
  },
  'src/site': {
    // The command of the package: an author has no Vite, no Svelte and no MapLibre.
    folders: [
      'src/site',
      'src/build',
      'src/cli',
      'src/lib/compile',
      'src/lib/import',
      'src/lib/metadata/first-fonts',
      'src/lib/metadata/picture',
      'src/lib/static-map',
      'src/lib/core'
    ],
    refused: [...MAP, ...SVELTE, 'vite']
  }
});
