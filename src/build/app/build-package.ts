/** Builds what the package ships besides its static files, in `dist/`, unless it is built from the same sources already: `npm run package`. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { appLetters } from '../fonts/site-letters';
import { PACKAGE_ROOT } from '../../cli/package-root';
import { buildCommands } from './build-commands';

const CACHE = path.join(PACKAGE_ROOT, 'node_modules/.cache/dateline/fonts');
const DIST = path.join(PACKAGE_ROOT, 'dist');
const APP = path.join(DIST, 'app');

/** All that the package is built from. */
const SOURCES = ['src', 'svelte.config.js', 'vite.config.ts', 'package.json', 'package-lock.json'];
/** Tells from what it was built. */
const BUILT_FROM = path.join(DIST, 'built-from');

const sources = SOURCES.map((name) => path.join(PACKAGE_ROOT, name)).flatMap(filesIn);
const sum = sumOf(sources, PACKAGE_ROOT);
if (!existsSync(BUILT_FROM) || readFileSync(BUILT_FROM, 'utf8') !== sum) {
  process.stderr.write('Building the app …\n');
  rmSync(DIST, { recursive: true, force: true });
  execFileSync('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn'], {
    cwd: PACKAGE_ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    // Its words are English.
    env: { ...process.env, DATELINE_APP: APP, DATELINE_LANGUAGE: 'en' }
  });
  await buildCommands(path.join(DIST, 'commands'));
  await describeApp();
  writeFileSync(BUILT_FROM, sum);
}

/** What a site's build must know of the app: a sum of its files, and the letters of its words and of the base map's. */
async function describeApp(): Promise<void> {
  const { own, map } = await appLetters('en', CACHE);
  writeFileSync(
    path.join(APP, 'app.json'),
    JSON.stringify({
      sum: sumOf(filesIn(APP), APP),
      letters: { own: [...own], map: [...map] }
    })
  );
}

/** A file, or all in a folder, in the order of their paths. */
function filesIn(name: string): string[] {
  if (statSync(name).isFile()) return [name];
  return readdirSync(name, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** A sum of files with their paths from a folder. */
function sumOf(files: readonly string[], folder: string): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(path.relative(folder, file)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
