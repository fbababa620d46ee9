import type { Atlas, WholeAtlas } from '../core/atlas';
import { FORMATS } from './formats';
import { licenceWords } from './licence-words';
import { writtenFile } from './written-file';

/** A downloadable file, as its page needs it. */
export type Download = { file: string; type: string; name: string; use: string; bytes: number };

/** The downloads of an atlas, and their terms of use. */
export type Downloads = {
  atlas: Pick<Atlas, 'id' | 'title' | 'version' | 'licence'>;
  terms: ReturnType<typeof licenceWords>;
  files: Download[];
};

/** Describes an atlas's downloads; each is written to get its size. */
export function describeDownloads(atlas: WholeAtlas): Downloads {
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
