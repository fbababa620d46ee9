import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** Names of Chromium on different systems; one without windows works as well, and takes half the time per page. */
const COMMANDS = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'];

/** How long a download or an installation may take, in milliseconds. */
const PATIENCE = 300_000;

const ADVICE =
  'The browser tests need Chromium: run `npx playwright install chromium`, or install it from your ' +
  'system, or set DATELINE_BROWSER to the path of one.';

/** Where to look for a browser; tests replace the machine's with their own. */
export type Machine = {
  env: Record<string, string | undefined>;
  isExecutable: (file: string) => boolean;
  /** The browser that Playwright would download, whether it is there or not. */
  playwrights: string;
};

const THIS_MACHINE: Machine = {
  env: process.env,
  isExecutable: (file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  playwrights: chromium.executablePath()
};

/** The path of a Chromium on this machine: the one named by DATELINE_BROWSER, else Playwright's, else the system's. */
export function findBrowser(machine: Machine = THIS_MACHINE): string | undefined {
  const { env, isExecutable, playwrights } = machine;
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const places = (name: string) =>
    path.basename(name) === name ? folders.map((folder) => path.join(folder, name)) : [name];

  const named = env.DATELINE_BROWSER;
  if (!named) return [playwrights, ...COMMANDS.flatMap(places)].find(isExecutable);
  const found = places(named).find(isExecutable);
  if (found !== undefined) return found;
  throw new Error(`DATELINE_BROWSER: expected a command or the path of one, found "${named}"`);
}

/** The path of a Chromium, installed first if necessary and possible; otherwise what to do. */
export function requireBrowser(): string {
  const found = findBrowser() ?? installed();
  if (found === undefined) throw new Error(ADVICE);
  return found;
}

function installed(): string | undefined {
  console.log('No Chromium found; asking Playwright for its own.');
  run('npx', ['playwright', 'install', 'chromium']);
  const downloaded = findBrowser();
  if (downloaded !== undefined || process.getuid?.() !== 0) return downloaded;
  console.log('Playwright could not download one; asking Debian.');
  if (run('apt-get', ['update'])) run('apt-get', ['install', '-y', 'chromium-headless-shell']);
  return findBrowser();
}

function run(command: string, args: string[]): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: PATIENCE,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  });
  return status === 0;
}
