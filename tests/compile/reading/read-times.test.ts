import { expect, it } from 'vitest';
import { compileAtlas } from '../../../src/lib/compile/compile-atlas';
import { syntheticAtlas } from '../../bench/synthetic-atlas';

it('a time that several events and claims have in one zone is read once', () => {
  const files = new Map(Object.entries(syntheticAtlas(200)));
  const { atlas } = compileAtlas('many', files);
  const read = (atlas?.events ?? []).flatMap(({ when, claims }) => [
    when,
    ...claims.map((claim) => claim.when)
  ]);
  expect(read).toHaveLength(400);
  expect(new Set(read).size).toBe(new Set(read.map((when) => when?.edtf)).size);
});
