import path from 'node:path';
import { listAtlasIds, readAtlasFiles } from '../../src/cli/read-atlas-files';
import { BAD_CASES, readBad, readGood } from '../compile/read-fixture';

/** An atlas to be mutated: its id, and its files by name. */
export type Original = { id: string; files: ReadonlyMap<string, string> };

const GEODATA = path.resolve(import.meta.dirname, '../../geodata');

/** The small atlas of the tests. */
export const SMALL: Original = { id: 'small', files: readGood().files };

/** The project's own. */
export function ownAtlases(): Original[] {
  return listAtlasIds(GEODATA).map((id) => ({ id, files: readAtlasFiles(GEODATA, id).files }));
}

/** The small atlas overlaid with each of its bad cases; unreadable files are missing. */
export function badAtlases(): Original[] {
  return BAD_CASES.map((name) => ({ id: 'small', files: readBad(name).files }));
}
