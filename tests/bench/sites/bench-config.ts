import { existsSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DayPage } from './bench-plugin';

const PLUGIN = path.resolve(import.meta.dirname, 'bench-plugin.ts');

/** The configuration with which a copy of the project builds a site for the benchmark, and its name there. */
export const BENCH_CONFIG = 'vite.bench.config.ts';

const SVELTE = [
  "import own from './svelte.config.own.js';",
  'const { kit } = own;',
  'const prerender = { ...kit.prerender, crawl: false, handleUnseenRoutes: "ignore", handleMissingId: "ignore" };',
  'export default { ...own, kit: { ...kit, prerender } };'
];

/** Prepares a copy of the project, at whatever commit, to build a site of these pages alone, without preview pictures. */
export function writeBenchConfig(folder: string, pages: readonly DayPage[]): void {
  const svelte = path.join(folder, 'svelte.config.js');
  const own = path.join(folder, 'svelte.config.own.js');
  if (!existsSync(own)) renameSync(svelte, own);
  writeFileSync(svelte, SVELTE.join('\n'));
  writeFileSync(
    path.join(folder, BENCH_CONFIG),
    [
      "import own from './vite.config.ts';",
      `import { benchPlugin } from ${JSON.stringify(PLUGIN)};`,
      '// Pictures are drawn as the files of the site are written.',
      'const plugins = own.plugins.map((one) =>',
      "  one?.name === 'dateline-atlases' ? { ...one, generateBundle: undefined } : one",
      ');',
      `export default { ...own, plugins: [benchPlugin(${JSON.stringify(pages)}), ...plugins] };`
    ].join('\n')
  );
}
