import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAtlasFiles } from '../../src/cli/read-atlas-files';
import { readCopies } from '../../src/cli/read-copies';
import { readCountries } from '../../src/cli/read-countries';
import { compileAtlas } from '../../src/lib/compile/compile-atlas';
import { formatIssue } from '../../src/lib/core/issue';

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

  it.runIf(TEXTS)('finds every passage in its text', () => {
    expect(passages.unchecked).toBe(0);
    expect(passages.checked).toBeGreaterThan(0);
  });
});
