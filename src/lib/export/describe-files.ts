import type { Atlas } from '../core/atlas';
import { FORMATS } from './formats';
import { licenceWords } from './licence-words';
import { writtenFile } from './written-file';

/** A file to take away, as the page that offers it needs it. */
export type FileToTake = { file: string; type: string; name: string; use: string; bytes: number };

/** What an atlas may be taken away in, and on what terms. */
export type FilesToTake = {
  atlas: Pick<Atlas, 'id' | 'title' | 'version' | 'licence'>;
  terms: ReturnType<typeof licenceWords>;
  files: FileToTake[];
};

/** Describes the files in which an atlas may be taken away; each is written for its size. */
export function describeFiles(atlas: Atlas): FilesToTake {
  const { id, title, version, licence } = atlas;
  return {
    atlas: { id, title, version, ...(licence && { licence }) },
    terms: licenceWords(atlas),
    files: FORMATS.map((format) => ({
      file: format.file(atlas),
      type: format.type,
      name: format.name,
      use: format.use,
      bytes: new TextEncoder().encode(writtenFile(atlas, format)).length
    }))
  };
}
