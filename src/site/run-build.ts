import path from 'node:path';
import { parseArgs } from 'node:util';
import { basePath } from '../cli/base-path.js';
import { geodataFolder } from '../cli/folders';
import { siteOrigin } from '../cli/site-origin.js';
import type { Terminal } from '../cli/terminal';
import { AtlasErrors, buildSite, type Step } from './build-site';

/** What `build` keeps for the next time, from the folder in which it runs. */
const CACHE = 'node_modules/.cache/dateline';

const DOING: Record<Step, string> = {
  atlases: 'Reading the atlases',
  fonts: 'Cutting the fonts',
  pictures: 'Drawing the preview pictures',
  pages: 'Writing the pages'
};

/** Builds the site of the atlases in a folder; returns 1 if they have errors, 2 on wrong usage, otherwise 0. */
export async function runBuild(
  args: string[],
  { env, tell, write, show }: Terminal
): Promise<number> {
  const began = performance.now();
  try {
    parseArgs({ args, options: {} });
    const site = {
      geodata: geodataFolder(env),
      texts: env.DATELINE_TEXTS,
      base: basePath(env.BASE_PATH),
      origin: siteOrigin(env.DATELINE_SITE),
      to: path.resolve(env.DATELINE_BUILD || 'build'),
      cache: path.resolve(CACHE)
    };
    const { pages, rendered, warnings } = await buildSite(site, (step, done, all) =>
      show?.(`${DOING[step]}${all > 0 ? `: ${done} of ${all}` : ''}`)
    );
    show?.('');
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
