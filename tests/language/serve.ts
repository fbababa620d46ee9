/**
 * Builds the site in pseudo-language, from atlases that speak Hebrew, and serves it until stopped: any ASCII on a page then comes
 * neither from the words of the language nor from an atlas.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readAtlasFiles } from '../../src/cli/read-atlas-files';
import { listen } from '../../src/cli/serve/listen';
import { siteHandler } from '../../src/cli/serve/site-handler';
import { hebrewFiles } from './hebrew-files';

const ROOT = path.resolve(import.meta.dirname, '../..');
const HOST = '127.0.0.1';
/** One for a journey with everything that a card can say, and one for statuses that it lacks. */
const ATLASES = [
  ['geodata', 'kim-2023'],
  ['tests/fixtures/good', 'small']
] as const;

const scratch = mkdtempSync(path.join(tmpdir(), 'dateline-language-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit());

const geodata = path.join(scratch, 'geodata');
for (const [folder, id] of ATLASES) {
  const { files } = readAtlasFiles(path.join(ROOT, folder), id);
  mkdirSync(path.join(geodata, id), { recursive: true });
  for (const [name, text] of hebrewFiles(files)) writeFileSync(path.join(geodata, id, name), text);
}
const site = path.join(scratch, 'site');
execFileSync('npm', ['run', '--silent', 'build', '--', '--logLevel', 'error'], {
  cwd: ROOT,
  stdio: ['ignore', 'ignore', 'inherit'],
  env: {
    ...process.env,
    BASE_PATH: '',
    DATELINE_LANGUAGE: 'pseudo',
    DATELINE_GEODATA: geodata,
    DATELINE_TEXTS: '',
    DATELINE_BUILD: site,
    DATELINE_SITE: 'https://dateline.example'
  }
});
const server = createServer(siteHandler({ root: site, base: '' }));
const port = await listen(server, 4190, HOST);
console.log(`Serving ${site} at http://${HOST}:${port}/`);
