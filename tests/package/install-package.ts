import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** A folder outside this repository in which the package is installed. */
export type Installed = {
  folder: string;
  /** Runs `npx --no-install dateline` there and returns what it printed; throws if it fails. */
  dateline: (args: string[], env?: Record<string, string>) => string;
};

/** Packs the package and installs it in an empty folder: from npm's cache, as far as that goes. */
export function installPackage(): Installed {
  const scratch = mkdtempSync(path.join(tmpdir(), 'dateline-package-'));
  const run = (command: string, args: string[], cwd: string, env: Record<string, string> = {}) =>
    execFileSync(command, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...cleanEnv(), ...env }
    });
  run('npm', ['run', '--silent', 'package'], ROOT);
  run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', scratch], ROOT);
  const [tarball = ''] = readdirSync(scratch);
  const folder = path.join(scratch, 'empty');
  mkdirSync(folder);
  run('npm', ['install', '--prefer-offline', path.join(scratch, tarball)], folder);
  return {
    folder,
    dateline: (args, env) => run('npx', ['--no-install', 'dateline', ...args], folder, env)
  };
}

/** The environment without what this project's own scripts and settings put there. */
function cleanEnv(): Record<string, string | undefined> {
  const ours = /^(?:npm_|DATELINE_|BASE_PATH$|NODE_OPTIONS$|VITEST|NODE_ENV$)/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}
