import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { reliefArchive } from './relief/relief-archive';
import { worldArchive } from './world-archive';

/*
 * Builds the base map's two archives from packages alone. Run by `npm run basemap`; the same packages give the same bytes. An
 * argument (`world` or `relief`) builds only that one. Copy the sums into PROVENANCE.md by hand: a test checks them there.
 */
const only = process.argv[2];
const archives = { world: worldArchive, relief: reliefArchive };

mkdirSync('static/basemap', { recursive: true });
for (const [name, build] of Object.entries(archives)) {
  if (only && only !== name) continue;
  const bytes = await build();
  writeFileSync(`static/basemap/${name}.pmtiles`, bytes);
  const sum = createHash('sha256').update(bytes).digest('hex');
  process.stdout.write(`${name}.pmtiles: ${bytes.length} bytes, sha256 ${sum}\n`);
}
