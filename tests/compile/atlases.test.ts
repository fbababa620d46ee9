import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listAtlasIds, readAtlasFiles } from '../../src/cli/read-atlas-files';
import { readCopies } from '../../src/cli/read-copies';
import { readCountries } from '../../src/cli/read-countries';
import { compileAtlas } from '../../src/lib/compile/compile-atlas';
import { formatIssue } from '../../src/lib/core/issue';

const GEODATA = path.resolve(import.meta.dirname, '../../geodata');
const TEXTS = process.env.DATELINE_TEXTS;
const countries = readCountries();

it('are two at least', () => {
  expect(listAtlasIds(GEODATA)).toEqual(expect.arrayContaining(['hanoi-2019', 'kim-2023']));
});

describe.each(listAtlasIds(GEODATA))('the atlas %s', (id) => {
  const { files, texts } = readAtlasFiles(GEODATA, id, TEXTS);
  const lookups = { countries, copies: readCopies(GEODATA, id, TEXTS) };
  const { atlas, issues, passages } = compileAtlas(id, files, texts, lookups);

  it('compiles without an error or a warning', () => {
    expect(issues.map(formatIssue)).toEqual([]);
    expect(atlas?.events.length).toBeGreaterThan(15);
  });

  it('compiles twice to the same bytes', () => {
    const again = compileAtlas(id, files, texts, lookups).atlas;
    expect(JSON.stringify(again)).toBe(JSON.stringify(atlas));
  });

  it('leads each leg from its first fix to its second', () => {
    const legs = atlas?.journeys.flatMap(({ legs }) => legs) ?? [];
    expect(legs.length).toBeGreaterThan(0);
    expect(legs.every(({ from, to, path }) => to === from + 1 && path.length >= 2)).toBe(true);
  });

  it('follows on each leg lines of the leg’s own mode', () => {
    const modes = new Map(atlas?.routes.map(({ id, mode }) => [id, mode]));
    for (const { mode, routes } of atlas?.journeys.flatMap(({ legs }) => legs) ?? []) {
      for (const route of routes) expect(`${route} ${modes.get(route)}`).toBe(`${route} ${mode}`);
    }
  });

  it('draws no line as given: no report at hand names one, and each has the reason to presume it', () => {
    const drawn = atlas?.journeys.flatMap(({ legs }) =>
      legs.filter((leg) => leg.routes.length > 0)
    );
    expect(drawn?.length).toBeGreaterThan(0);
    expect(drawn?.filter(({ presumed }) => !presumed)).toEqual([]);
  });

  it.runIf(TEXTS)('finds every passage in its text', () => {
    expect(passages.unchecked).toBe(0);
    expect(passages.checked).toBeGreaterThan(0);
  });
});
