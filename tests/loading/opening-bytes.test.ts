import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compileAtlas } from '../../src/lib/compile/compile-atlas';
import { toAtlasFile } from '../../src/lib/loading/atlas-file';
import { lifelikeAtlas } from '../bench/lifelike/lifelike-atlas';
import { OPENING } from '../browser/limits';

const { atlas } = compileAtlas('many', new Map(Object.entries(lifelikeAtlas(OPENING.events))));
if (!atlas) throw new Error('the atlas does not compile');
const file = toAtlasFile(atlas);

describe('what opens an atlas of many events', () => {
  it('weighs no more than its limit', () => {
    const kB = gzipSync(JSON.stringify(file)).length / 1000;
    expect(kB).toBeGreaterThan(OPENING.data / 2);
    expect(kB).toBeLessThanOrEqual(OPENING.data);
  });

  it('says by hours only what no day knows', () => {
    const { hours } = file.many?.versions ?? {};
    const own = hours?.facts.status.length ?? NaN;
    expect(own).toBe(hours?.like.filter((one) => one === 0).length);
    expect(own).toBeGreaterThan(0);
    expect(own).toBeLessThan((hours?.like.length ?? 0) / 4);
  });

  it('has the slugs of sources only where they are not their ids', () => {
    expect(atlas.sources.every(({ id, slug }) => id === slug)).toBe(true);
    expect(file.sources.rows).not.toHaveProperty('slug');
  });
});
