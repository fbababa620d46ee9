import { describe, expect, it, vi } from 'vitest';
import { contentType } from '../../src/cli/serve/content-type';
import { CITATIONS, FORMATS } from '../../src/lib/export/formats';
import { match } from '../../src/params/exported';
import { makeAtlas } from '../make-atlas';

/** Milliseconds: the first citation loads the whole style. */
vi.setConfig({ testTimeout: 60_000 });

const LICENCE = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
const atlas = makeAtlas({ version: '0123456789ab', licence: LICENCE });
const rest = { ...makeAtlas({ version: '0123456789ab' }) };

/** The data dictionary describes the tables, which have no rows in an atlas without events. */
const telling = FORMATS.filter(({ type }) => !type.startsWith('text/csv'));

describe.each(telling)('$name', ({ write }) => {
  it('carries the version and the licence of the atlas', () => {
    expect(write(atlas)).toContain('0123456789ab');
    expect(write(atlas)).toContain(LICENCE.url);
  });

  it('says so where the atlas states no licence', () => {
    expect(write(rest)).toContain('The atlas states no licence');
  });
});

describe.each([...FORMATS, CITATIONS])('$name', ({ file, type }) => {
  it('has a name that cannot be a day, and is served with its own type', () => {
    expect(match(file(atlas))).toBe(true);
    expect(contentType(file(atlas)).type).toBe(type);
  });
});

it('leaves days to their pages', () => {
  expect(['2023-09-12', 'take-away', '12.9.2023', 'geojson'].filter(match)).toEqual([]);
});
