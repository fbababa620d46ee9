import path from 'node:path';
import { isFolder } from '../list-files';
import { readAtlasFiles } from '../read-atlas-files';

/** The files of the atlas that an import adds to; null if there is no such atlas. Throws if one of them cannot be read as text. */
export function readHeld(geodata: string, id: string): Map<string, string> | null {
  if (!isFolder(path.join(geodata, id))) return null;
  const { files, unreadable } = readAtlasFiles(geodata, id);
  const [broken] = unreadable.keys();
  // What is not read must not be written over.
  if (broken !== undefined || !files.has('atlas.yaml')) {
    throw new Error(
      `expected an atlas that can be read, found ${id} with ${broken === undefined ? 'no atlas.yaml' : `a fault in ${broken}`}: mend what \`npm run check -- ${id}\` says, then run this again.`
    );
  }
  return files;
}
