import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { exportedLegs } from '../../src/lib/export/exported-legs';
import { steadyTrack } from '../../src/lib/export/moving/steady-track';
import { prepareExport } from '../../src/lib/export/prepare-export';
import { writeGeojson } from '../../src/lib/export/write-geojson';
import { writeGpx } from '../../src/lib/export/write-gpx';
import { writeKml } from '../../src/lib/export/write-kml';
import { readAtlas } from '../read-atlas';

vi.setConfig({ testTimeout: 60_000 });

const AT_HAND = spawnSync('ogrinfo', ['--version']).status === 0;
if (!AT_HAND)
  console.log('GDAL is not installed, so ogrinfo does not read the exports (gdal-bin).');

const kim = readAtlas('kim-2023');
const folder = mkdtempSync(path.join(tmpdir(), 'dateline-gdal-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** How many features GDAL finds in each layer of a file; throws on any warning or error. */
function layers(name: string, text: string): Record<string, number> {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  const { stdout, stderr, status } = spawnSync('ogrinfo', ['-ro', '-al', '-so', file], {
    encoding: 'utf8'
  });
  if (status !== 0 || stderr !== '') throw new Error(stderr || stdout);
  const found = stdout.matchAll(/^Layer name: (.*)$[^]*?^Feature Count: (\d+)$/gm);
  return Object.fromEntries([...found].map(([, layer = '', count]) => [layer, Number(count)]));
}

describe.runIf(AT_HAND)('GDAL', () => {
  const legs = exportedLegs(prepareExport(kim));

  it('reads every feature of the GeoJSON', () => {
    expect(layers('a.geojson', writeGeojson(kim))).toEqual({ a: kim.events.length + legs.length });
  });

  it('reads the KML folder by folder', () => {
    const counts = layers('a.kml', writeKml(kim));
    expect(counts.Events).toBe(kim.events.length);
    for (const { id, name } of kim.journeys) {
      const own = legs.filter(({ journey }) => journey.id === id);
      const moving = own.filter((leg) => steadyTrack(leg));
      expect(counts[name]).toBe(own.length + moving.length);
    }
  });

  it('reads the tracks and waypoints of the GPX', () => {
    const { tracks, waypoints } = layers('a.gpx', writeGpx(kim));
    expect(tracks).toBe(legs.filter(({ routes, path }) => routes.length > 0 && path).length);
    expect(waypoints).toBeGreaterThan(0);
  });
});
