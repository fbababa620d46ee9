import { expect, test } from 'vitest';
import { openArchive } from '../../src/build/drawn/base-map';
import { groundFile } from '../../src/build/drawn/draw-base';
import type { WholeAtlas } from '../../src/lib/core/atlas';
import { makeAtlas } from '../make-atlas';

/** The path data of the drawn ground's borders: near and far, of states and of regions. */
async function bordersIn(more: Partial<WholeAtlas>): Promise<string[]> {
  const world = await openArchive('static/basemap/world.pmtiles');
  const file = await groundFile(world, makeAtlas(more));
  const paths = file.matchAll(
    /<path id="(?:near|far)-(?:borders|disputed|regions)"[^>]* d="([^"]*)"/g
  );
  return [...paths].flatMap(([, d]) => d ?? []);
}

test('the drawn map has borders, unless its atlas hides them', async () => {
  expect((await bordersIn({})).some((d) => d.length > 100)).toBe(true);
  expect((await bordersIn({ borders: 'hidden' })).every((d) => d === '')).toBe(true);
});
