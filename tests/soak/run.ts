/**
 * `npm run soak -- [--minutes 10] [--atlas kim-2023 | --events 5000]`: plays and scrubs the site last built, or one of an atlas of so
 * many events, which it builds, and prints what the page retains at the start, in the middle and at the end. Growth from the middle
 * to the end is a leak; nothing fails by it except on an error that a page leaves uncaught.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseSoak, type SoakOptions } from './parse-soak';
import { soak } from './soak';
import { soakSite } from './soak-site';

const parsed = parseSoak(process.argv.slice(2));
if ('options' in parsed) await run(parsed.options);
else {
  console.error(parsed.error);
  process.exitCode = 2;
}

async function run({ minutes, atlas, events }: SoakOptions): Promise<void> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'dateline-soak-'));
  try {
    const site = events === null ? { folder: 'build', atlas } : await soakSite(events, scratch);
    const { rows, errors } = await soak(site.folder, site.atlas, minutes);
    console.table(rows);
    for (const message of errors) console.log(`Uncaught: ${message}`);
    process.exitCode = errors.size > 0 ? 1 : 0;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
