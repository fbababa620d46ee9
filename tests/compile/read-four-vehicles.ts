import path from 'node:path';
import { readAtlasFiles } from '../../src/cli/read-atlas-files';
import { readCountries } from '../../src/cli/read-countries';
import { compileAtlas, type Compiled } from '../../src/lib/compile/compile-atlas';

const ID = 'four-vehicles';

/** The made-up journey of four vehicles over 180° and three zones, compiled. */
export function readFourVehicles(): Compiled {
  const { files } = readAtlasFiles(path.resolve(import.meta.dirname, '../fixtures/good'), ID);
  return compileAtlas(ID, files, new Map(), { countries: readCountries() });
}
