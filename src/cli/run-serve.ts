import { existsSync } from 'node:fs';
import path from 'node:path';
import { basePath } from './base-path.js';
import { commandLine } from './command-line';
import { siteHandler } from './serve/site-handler';
import { startServer } from './serve/start-server';
import type { Terminal } from './terminal';

/** Serves the folder of the build until it is stopped; returns 1 if it cannot. */
export async function runServe(args: string[], terminal: Terminal): Promise<number> {
  const { env, tell } = terminal;
  try {
    const base = basePath(env.BASE_PATH);
    const root = path.resolve(env.DATELINE_BUILD || 'build');
    if (!existsSync(root))
      throw new Error(`There is no build to serve: run \`${commandLine('build')}\` first.`);
    await startServer(siteHandler({ root, base }), base, args, terminal);
    return 0;
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    return 1;
  }
}
