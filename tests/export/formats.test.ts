import { describe, expect, it, vi } from 'vitest';
import { contentType } from '../../src/cli/serve/content-type';
import { CITATIONS, FORMATS, isMade } from '../../src/lib/export/formats';
import { match } from '../../src/params/exported';
import { makeAtlas } from '../make-atlas';
import { textOf } from './text-of';

/** Milliseconds: the first citation loads the whole style. */
vi.setConfig({ testTimeout: 60_000 });

const LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
const atlas = makeAtlas({ version: '0123456789ab', licence: LICENCE });
const rest = { ...makeAtlas({ version: '0123456789ab' }) };
const SITE = 'https://maps.example/base';

/** The data dictionary describes the tables, which have no rows in an atlas without events. */
const telling = FORMATS.filter(({ type }) => !type.startsWith('text/csv'));

describe.each(telling)('$name', ({ write }) => {
  it('carries the version and the licence of the atlas', () => {
    expect(textOf(write(atlas, SITE))).toContain('0123456789ab');
    expect(textOf(write(atlas, SITE))).toContain(LICENCE.url);
  });

  it('says so where the atlas states no licence', () => {
    expect(textOf(write(rest, SITE))).toContain('The atlas states no licence');
  });
});

describe.each([...FORMATS, CITATIONS].map((format) => [format.file(atlas), format] as const))(
  '%s',
  (_, { file, type }) => {
    it('has a name that cannot be a day, and is served with its own type', () => {
      expect(match(file(atlas))).toBe(true);
      expect(contentType(file(atlas)).type).toBe(type);
    });
  }
);

it('leaves days to their pages', () => {
  expect(['2023-09-12', 'take-away', '12.9.2023', 'geojson'].filter(match)).toEqual([]);
});

it('leads with what most readers need, and says of each file what opens it', () => {
  const needs = FORMATS.map(({ need }) => need).filter((need) => need !== undefined);
  expect([...new Set(needs)]).toEqual(['spreadsheet', 'globe', 'citations']);
  expect(FORMATS.slice(0, needs.length).every(({ need }) => need !== undefined)).toBe(true);
  expect(FORMATS.filter(({ use, opens }) => use === '' || opens === '')).toEqual([]);
});

describe('where the build does not know the public address of the site', () => {
  it('only what names no address of it is made', () => {
    const made = FORMATS.filter((format) => isMade(format, null));
    expect(made.length).toBeGreaterThan(0);
    for (const { write } of made) expect(textOf(write(atlas, SITE))).not.toContain('maps.example');
    expect(FORMATS.filter((format) => isMade(format, SITE))).toEqual(FORMATS);
  });
});
