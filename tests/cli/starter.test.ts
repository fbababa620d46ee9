import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { legTables } from '../../src/cli/atlas/leg-tables';
import { makeAtlas } from '../../src/cli/atlas/make-atlas';
import { readAtlasFiles } from '../../src/cli/read-atlas-files';
import { readCountries } from '../../src/cli/read-countries';
import { compileAtlas } from '../../src/lib/compile/compile-atlas';
import { dayOf } from '../../src/lib/core/time/day';
import { dayWindow } from '../../src/lib/core/time/window';
import { PLAIN_ADDRESS, type Address } from '../../src/lib/core/view/address';
import { CITATIONS, FORMATS } from '../../src/lib/export/formats';
import { writeGeojson } from '../../src/lib/export/write-geojson';
import { writeGpx } from '../../src/lib/export/write-gpx';
import { writeKml } from '../../src/lib/export/write-kml';
import { legRows } from '../../src/lib/compile/reports/leg-rows';
import { formatIssue } from '../../src/lib/core/issue';
import { View } from '../../src/lib/state/view.svelte';
import { pageText } from '../second-clock/page-text';
import { textOf } from '../export/text-of';

/** Milliseconds: the first citation loads the whole style. */
vi.setConfig({ testTimeout: 60_000 });

const geodata = mkdtempSync(path.join(tmpdir(), 'dateline-starter-'));
afterAll(() => rmSync(geodata, { recursive: true }));

makeAtlas(geodata, path.join(geodata, 'schema'), 'my-story');
const { files } = readAtlasFiles(geodata, 'my-story');
const { atlas: made, issues } = compileAtlas('my-story', files, new Map(), {
  countries: readCountries()
});
if (!made) throw new Error(issues.map(formatIssue).join('\n'));
const atlas = made;

/** A page of the story on a day of June 2050. */
function page(day: number, more: Partial<Address> = {}): string {
  const window = dayWindow(dayOf(2050, 6, day));
  return pageText(new View(atlas, { ...PLAIN_ADDRESS, window, ...more }), { around: true });
}

/** The code blocks of the section of the format's documentation that tells the story. */
const [journeyInDocs, legsInDocs] = [
  ...readFileSync(path.resolve(import.meta.dirname, '../../geodata/README.md'), 'utf8')
    .split('### A journey by several vehicles')[1]!
    .matchAll(/^ {3}```(?:yaml|text)\n(.*?)^ {3}```$/gms)
].map(([, block = '']) => block.replace(/^ {3}/gm, ''));

describe('the story of a new atlas', () => {
  it('has no error and no warning, nor where countries and shores are looked at', () => {
    expect(issues).toEqual([]);
  });

  it('is said to be made up, in its title, its summary, and every source, place and line', () => {
    expect(atlas.title).toMatch(/made-up/);
    expect(atlas.summary).toMatch(/Nothing here happened/);
    for (const { title, url, note } of atlas.sources) {
      expect(title).toMatch(/\(a made-up report\)$/);
      expect(new URL(url ?? '').hostname).toBe('example.org');
      expect(note).toMatch(/exists/);
    }
    for (const { note, wikidata, geonames } of atlas.places) {
      expect([note?.startsWith('Made up'), wikidata, geonames]).toEqual([
        true,
        undefined,
        undefined
      ]);
    }
    for (const { note } of atlas.routes) expect(note).toMatch(/^No such .* exists\.$/);
  });

  it('goes by air, road and rail, in time, and by two zones', () => {
    expect(legRows(atlas).map(({ mode, vehicle }) => [mode, vehicle])).toEqual([
      ['air', 'small jet'],
      ['road', 'car'],
      ['rail', 'night train']
    ]);
    expect(new Set(atlas.places.map(({ zone }) => zone)).size).toBe(2);
    expect(atlas.licence?.name).toBe('CC BY 4.0');
    expect(new Set(atlas.sources.map(({ container }) => container)).size).toBe(2);
  });

  it('is the one that the documentation tells', () => {
    const events = files.get('events.yaml') ?? '';
    const withoutComments = events.replace(/^ *#.*\n/gm, '');
    expect(withoutComments.endsWith(`\n${journeyInDocs}`)).toBe(true);
    expect(`${legTables(legRows(atlas))}\n`).toBe(legsInDocs);
  });

  it('shows each status that an event may have but that of a retraction', () => {
    const { events } = new View(atlas).knowledge;
    const statuses = new Set(events.map(({ status, failed }) => (failed ? 'failed' : status)));
    expect(statuses).toEqual(new Set(['corroborated', 'reported', 'failed', 'disputed']));
  });

  it('has a card of what was expected, and one on which the papers differ', () => {
    expect(page(6, { event: 'due-at-lastly' })).toContain('it turned out differently');
    expect(page(7, { event: 'meets-the-mayor' })).toContain('Reports differ on the day');
  });

  it('shows the traveller by each vehicle, and where the flight was to go while only that was known', () => {
    const { days } = dayWindow(dayOf(2050, 6, 6));
    const traveller = (hour: number) =>
      page(6, { window: { days, hour }, journey: 'ministers-journey' });
    expect(traveller(8)).toContain('small jet');
    expect(traveller(13)).toContain('car');
    expect(traveller(22)).toContain('night train');
    const then = page(6, { known: 'then', journey: 'ministers-journey' });
    expect(then).toContain('Lastly');
    expect(then).not.toContain('night train');
  });

  const formats = [...FORMATS, CITATIONS].map((format) => [format.file(atlas), format] as const);
  it.each(formats)('is written as %s', (_, { write }) => {
    const written = textOf(write(atlas, 'https://maps.example'));
    expect(written).toMatch(/Made-up Times|A made-up journey/);
    expect(written).not.toMatch(/undefined|NaN/);
  });

  it('keeps its vehicles and its presumed lines in the formats that draw them', () => {
    const [geojson, kml, gpx] = [writeGeojson, writeKml, writeGpx].map((write) => write(atlas));
    expect(geojson).toMatch(/small jet[^]*car[^]*the only road[^]*night train[^]*the only railway/);
    expect(kml).toMatch(/small jet[^]*car[^]*the only road[^]*night train[^]*the only railway/);
    // A track lies on a line of the atlas, and the flight has none.
    expect(gpx).toMatch(/car[^]*the only road[^]*night train[^]*the only railway/);
  });
});
