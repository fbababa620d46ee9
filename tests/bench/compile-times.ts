import { compileAtlas } from '../../src/lib/compile/compile-atlas';
import { syntheticAtlas } from './synthetic-atlas';

export type CompileTime = { events: number; ms: number; 'ms per 1,000 events': number };

/** How long synthetic atlases of the given sizes take to compile. */
export function compileTimes(sizes: readonly number[]): CompileTime[] {
  compileAtlas('warm-up', new Map(Object.entries(syntheticAtlas(500))));
  return sizes.map((events) => {
    const files = new Map(Object.entries(syntheticAtlas(events)));
    const start = performance.now();
    const { atlas } = compileAtlas('bench', files);
    const ms = performance.now() - start;
    if (atlas?.events.length !== events) throw new Error(`the atlas of ${events} does not compile`);
    return { events, ms: Math.round(ms), 'ms per 1,000 events': Math.round((ms / events) * 1000) };
  });
}
