import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { atlasPlugin } from './src/build/atlas-plugin.ts';
import { fontPlugin } from './src/build/font-plugin.ts';
import { kitClientPlugin } from './src/build/kit-client-plugin.ts';
import { mapLibraryPlugin } from './src/build/map/map-library-plugin.ts';
import { languageOf, languagePlugin, PSEUDO } from './src/build/language/language-plugin.ts';
import { onceABuild } from './src/build/once-a-build.ts';
import { progressPlugin } from './src/build/progress/progress-plugin.ts';
import { pageChunk } from './src/build/page-chunks.ts';
import { preloadPlugin } from './src/build/preload-plugin.ts';
import { HOLES } from './src/build/app/holes.js';
import { providedPlugin } from './src/build/app/provided-plugin.ts';
import { basePath } from './src/cli/base-path.js';
import { siteOrigin } from './src/cli/site-origin.js';

const language = languageOf(process.env.DATELINE_LANGUAGE);

const progress = onceABuild('progress', () => progressPlugin());
const geodata = process.env.DATELINE_GEODATA || 'geodata';
/** Whether to build the app alone, with holes for what only the site that is made from it knows. */
const isApp = Boolean(process.env.DATELINE_APP);

export default defineConfig({
  plugins: [
    // Nobody waits for an app's pages, which it does not have.
    ...(isApp ? [] : [progress.plugin]),
    languagePlugin(language),
    isApp
      ? providedPlugin()
      : atlasPlugin({
          geodata,
          texts: process.env.DATELINE_TEXTS,
          include: process.env.DATELINE_INCLUDE_TEXTS,
          language,
          // Nobody looks at them in a test language, and they take longer than all else.
          pictures: language !== PSEUDO,
          onpictures: progress.onpictures,
          shared: true
        }),
    fontPlugin({ geodata, language, holes: isApp }),
    mapLibraryPlugin(),
    kitClientPlugin(),
    preloadPlugin(),
    sveltekit()
  ],
  define: {
    'import.meta.env.DATELINE_SITE': JSON.stringify(
      isApp ? HOLES.origin : siteOrigin(process.env.DATELINE_SITE)
    ),
    'import.meta.env.DATELINE_NAME': JSON.stringify(isApp ? HOLES.name : 'Dateline'),
    'import.meta.env.DATELINE_FOOTER': JSON.stringify(isApp ? HOLES.footer : '%5B%5D'),
    'import.meta.env.DATELINE_BASE': JSON.stringify(
      isApp ? HOLES.base : basePath(process.env.BASE_PATH)
    )
  },
  // An app's server needs no package; it never opens the live map.
  ...(isApp ? { ssr: { noExternal: true, external: ['maplibre-gl'] } } : {}),
  // MapLibre and the map are 720 kB in one piece, and are loaded after everything else.
  build: {
    chunkSizeWarningLimit: 800,
    // tests/browser/limits.ts says what the site may weigh.
    reportCompressedSize: false,
    // Most of a build's time are our own plugins: which they are, and for how long, is no warning.
    rolldownOptions: { checks: { pluginTimings: false } }
  },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          output: {
            // A shared chunk is named for all that share it, which is no name for a file.
            sanitizeFileName: (name) =>
              name.replace(/^shared~.*/, 'shared').replace(/[^\w./-]/g, '_'),
            // A file for every few lines that two pages share costs more in headers than it saves.
            codeSplitting: {
              groups: [
                ...(['any', 'further', 'reader', 'apart'] as const).map((chunk, at) => ({
                  name: (id: string, modules: Parameters<typeof pageChunk>[1]) =>
                    pageChunk(id, modules) === chunk ? chunk : null,
                  priority: 4 - at
                })),
                {
                  name: 'shared',
                  minShareCount: 2,
                  entriesAware: true,
                  entriesAwareMergeThreshold: 4000
                }
              ]
            }
          }
        }
      }
    }
  },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/seeds.ts'],
    exclude: [
      'tests/browser/**',
      'tests/other-browsers/**',
      'tests/heavy-readers/**',
      'tests/package/**',
      'tests/fixtures/**'
    ],
    // A worker's files share its modules, which would otherwise be reloaded for each.
    pool: 'threads',
    isolate: false,
    // Vitest would reserve a core for itself, which has little to do.
    maxWorkers: '100%',
    // No test fails because the machine is busy: this ends a hung one.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // A test that asserts nothing fails.
    expect: { requireAssertions: true },
    // Far from every place in the atlases, so that a day computed in the machine's zone comes out wrong.
    env: { TZ: 'America/St_Johns' }
  }
});
