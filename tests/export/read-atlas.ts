import path from 'node:path';
import { createAtlasStore } from '../../src/build/atlas-store';
import type { Atlas } from '../../src/lib/core/atlas';

const GEODATA = path.resolve(import.meta.dirname, '../../geodata');

/** An atlas of the repository, compiled; throws where it has errors. */
export function readAtlas(id: string): Atlas {
  const { atlas } = createAtlasStore(GEODATA).compiled(id);
  if (!atlas) throw new Error(`${id} does not compile`);
  return atlas;
}
