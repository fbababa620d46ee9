import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAtlasFiles } from '../../src/cli/read-atlas-files';
import { readCopies } from '../../src/cli/read-copies';
import { readCountries } from '../../src/cli/read-countries';
import { compileAtlas } from '../../src/lib/compile/compile-atlas';
import { indexAtlas } from '../../src/lib/core/index-atlas';
import { formatIssue } from '../../src/lib/core/issue';
import { knownEvents } from '../../src/lib/core/known-event';
import { knownJourney } from '../../src/lib/core/known-journey';
import { travellerAt } from '../../src/lib/core/traveller-at';
import { dayWindow, windowInstants } from '../../src/lib/core/window';
import { day } from '../make-atlas';

const GEODATA = path.resolve(import.meta.dirname, '../../geodata');
const TEXTS = process.env.DATELINE_TEXTS;
const { files, texts } = readAtlasFiles(GEODATA, 'kim-2023', TEXTS);
const lookups = { countries: readCountries(), copies: readCopies(GEODATA, 'kim-2023', TEXTS) };

describe('the atlas of Kim Jong Un’s journey in 2023', () => {
  const { atlas, issues, passages } = compileAtlas('kim-2023', files, texts, lookups);

  it('compiles without an error', () => {
    expect(issues.filter(({ severity }) => severity === 'error').map(formatIssue)).toEqual([]);
    expect(atlas?.events.length).toBeGreaterThan(30);
  });

  it('compiles twice to the same bytes', () => {
    const again = compileAtlas('kim-2023', files, texts, lookups).atlas;
    expect(JSON.stringify(again)).toBe(JSON.stringify(atlas));
  });

  it('leads each leg from its first fix to its second', () => {
    const legs = atlas?.journeys.flatMap(({ legs }) => legs) ?? [];
    expect(legs.every(({ from, to, path }) => to === from + 1 && path.length >= 2)).toBe(true);
  });

  it.each<[string, string | null, object]>([
    ['2023-09-10', '2023-09-10', { state: 'before' }],
    [
      '2023-09-11',
      '2023-09-11',
      {
        state: 'ahead',
        presumed: true,
        from: { place: 'north-korea', known: { event: { id: 'departure-pyongyang' } } },
        destination: { place: 'vladivostok' }
      }
    ],
    ['2023-09-12', '2023-09-12', { state: 'ahead', destination: { place: 'vostochny' } }],
    [
      '2023-09-12',
      null,
      { state: 'between', to: { known: { event: { id: 'kim-at-vostochny' } } } }
    ],
    ['2023-09-13', null, { state: 'at', sure: false, fix: { place: 'vostochny-station' } }],
    ['2023-09-15', null, { state: 'between', routed: false }],
    ['2023-09-21', null, { state: 'over' }]
  ])('has the traveller at the end of %s, known by %s', (iso, by, expected) => {
    if (!atlas) throw new Error('expected an atlas');
    const index = indexAtlas(atlas);
    const known = knownEvents(index, by === null ? null : day(by));
    const [journey] = atlas.journeys;
    if (!journey) throw new Error('expected a journey');
    const byId = new Map(known.map((one) => [one.event.id, one]));
    const window = windowInstants(dayWindow(day(iso)), atlas.zone);
    expect(travellerAt(knownJourney(index, journey, byId), window)).toMatchObject(expected);
  });

  it('without the stop at Vostochny has no way there and back', () => {
    if (!atlas) throw new Error('expected an atlas');
    const index = indexAtlas(atlas);
    const known = knownEvents(index, null).filter(({ event }) => event.id !== 'kim-at-vostochny');
    const byId = new Map(known.map((one) => [one.event.id, one]));
    const [journey] = atlas.journeys.map((one) => knownJourney(index, one, byId));
    const leg = journey?.legs.find(({ to }) => to.known.event.id === 'arrival-komsomolsk');
    expect(leg?.way.routed).toBe(true);
    // Volochayevka, where the line to Komsomolsk turns off, lies at 134.6 degrees east; Vostochny at 128.
    expect(Math.min(...(leg?.way.path.map(([x]) => x) ?? []))).toBeGreaterThan(131);
    expect(leg?.way.km.at(-1)).toBeGreaterThan(1000);
    expect(leg?.way.km.at(-1)).toBeLessThan(1200);
  });

  it.runIf(TEXTS)('finds every passage in its text', () => {
    expect(passages.unchecked).toBe(0);
    expect(passages.checked).toBeGreaterThan(0);
  });
});
