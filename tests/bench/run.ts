/** `npm run bench`: the cost of a step of the slider and the size of the first view, as a table. Nothing passes or fails by it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compileTimes } from './compile-times';
import { firstViewAlone } from './first-view-alone';
import { serveFolder } from './serve-folder';
import { stepCost } from './step-cost';
import { syntheticAtlas } from './synthetic-atlas';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SIZES = [100, 1000, 5000];
const COMPILED = [500, 5000, 50_000];

const scratch = mkdtempSync(path.join(tmpdir(), 'dateline-bench-'));
try {
  await bench();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function bench(): Promise<void> {
  console.log('Compiling synthetic atlases …');
  console.table(compileTimes(COMPILED));

  console.log('Building a site of synthetic atlases …');
  const geodata = path.join(scratch, 'geodata');
  for (const size of SIZES) {
    const folder = path.join(geodata, `events-${size}`);
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(syntheticAtlas(size)))
      writeFileSync(path.join(folder, name), text);
  }
  const synthetic = build('synthetic', { DATELINE_GEODATA: geodata }, ['--mode', 'bench']);
  await serveFolder(synthetic, async (address) => {
    const rows = [];
    for (const size of SIZES)
      rows.push({ events: size, ...(await stepCost(`${address}/events-${size}/2023-09-05`)) });
    console.log('Main-thread time of one step of the slider against an empty frame of the map:');
    console.table(rows);
  });

  console.log('Building the site itself …');
  const site = build('site', {}, []);
  await serveFolder(site, async (address) => {
    console.log('The first view, 1440 by 900, kB as gzip sends them:');
    const { elsewhere, ...view } = await firstViewAlone(`${address}/kim-2023/2023-09-13`, site);
    console.table([{ ...view, 'requests to another origin': elsewhere.length }]);
  });
}

/** Builds the site into a scratch folder, and returns it. */
function build(name: string, env: Record<string, string>, args: string[]): string {
  const folder = path.join(scratch, name);
  execFileSync('npm', ['run', '--silent', 'build', '--', '--logLevel', 'error', ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, BASE_PATH: '', DATELINE_BUILD: folder, ...env }
  });
  return folder;
}
