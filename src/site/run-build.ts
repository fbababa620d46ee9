import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Terminal } from '../cli/terminal';
import { AtlasErrors, buildSite } from './build-site';
import type { Settings } from './settings';
import { createSiteProgress } from './site-progress';

/** Where commands keep what need not be made again, from the folder in which they run. */
export const CACHE = 'node_modules/.cache/dateline';

/** Builds the site of the atlases in a folder; returns 1 if they have errors, 2 on wrong usage, otherwise 0. */
export async function runBuild(
  args: string[],
  { env, tell, write, show }: Terminal,
  settings: Settings
): Promise<number> {
  const began = performance.now();
  try {
    parseArgs({ args, options: {} });
    const folder = process.cwd();
    const cache = path.resolve(CACHE);
    const site = { settings, folder, texts: env.DATELINE_TEXTS, cache };
    const progress = createSiteProgress(show ?? (() => {}), cache);
    const { pages, rendered, warnings } = await buildSite(site, progress.on);
    progress.end();
    if (warnings) tell(warnings);
    const seconds = Math.round((performance.now() - began) / 1000);
    write(`Built ${pages} pages and data files in ${seconds} seconds; ${rendered} have changed.\n`);
    return 0;
  } catch (error) {
    show?.('');
    tell(error instanceof Error ? error.message : String(error));
    return error instanceof AtlasErrors ? 1 : 2;
  }
}
