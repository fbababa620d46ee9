import path from 'node:path';
import { startServer } from '../cli/serve/start-server';
import type { Terminal } from '../cli/terminal';
import { createDevHandler } from './dev-handler';
import { openDevSite } from './dev-site';
import { CACHE } from './run-build';
import type { Settings } from './settings';
import { watchFolders } from './watch-folders';

/** An editor writes a file in several goes, which are one change, in milliseconds. */
const REST = 100;

/** Serves the site of a folder while its atlases are written, until it is stopped; returns 1 if it cannot. */
export async function runDev(
  args: string[],
  terminal: Terminal,
  settings: Settings
): Promise<number> {
  const { env, tell } = terminal;
  try {
    const folder = process.cwd();
    const cache = path.resolve(CACHE);
    const site = await openDevSite({ settings, folder, texts: env.DATELINE_TEXTS, cache });
    const tellIssues = (): void => {
      for (const severity of ['error', 'warning'] as const) {
        const issues = site.report(severity);
        if (issues) tell(issues);
      }
    };
    tellIssues();
    const { handler, announce } = createDevHandler(site, settings.base);
    const refresh = async (): Promise<void> => {
      await site.refresh();
      tellIssues();
      announce(site.report('error'));
    };
    let timer: NodeJS.Timeout | undefined;
    watchFolders(path.resolve(settings.geodata), () => {
      clearTimeout(timer);
      timer = setTimeout(() => void refresh(), REST);
    });
    await startServer(handler, settings.base, args, terminal);
    return 0;
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    return 1;
  }
}
