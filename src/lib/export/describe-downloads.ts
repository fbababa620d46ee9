import type { Atlas, WholeAtlas } from '../core/atlas';
import { FORMATS, isMade, type Format } from './formats';
import { licenceWords } from './licence-words';
import { writtenFile } from './written-file';

/** A downloadable file, as its page needs it. */
export type Download = Pick<Format, 'type' | 'name' | 'use' | 'opens' | 'need'> & {
  file: string;
  /** Null if the file is not made, because it names addresses and the build does not know the site's. */
  bytes: number | null;
};

/** The downloads of an atlas, and their terms of use. */
export type Downloads = {
  atlas: Pick<Atlas, 'id' | 'title' | 'version' | 'licence'>;
  terms: ReturnType<typeof licenceWords>;
  files: Download[];
};

/**
 * Describes an atlas's downloads; each is written to get its size. `site` is the public address of the site, null if it is not known.
 */
export function describeDownloads(atlas: WholeAtlas, site: string | null): Downloads {
  const { id, title, version, licence } = atlas;
  return {
    atlas: { id, title, version, ...(licence && { licence }) },
    terms: licenceWords(atlas),
    files: FORMATS.map((format) => {
      const { type, name, use, opens, need } = format;
      return {
        file: format.file(atlas),
        type,
        name,
        use,
        opens,
        ...(need !== undefined && { need }),
        bytes: isMade(format, site) ? bytesIn(writtenFile(atlas, format, site)) : null
      };
    })
  };
}

function bytesIn(content: string | Uint8Array): number {
  return typeof content === 'string'
    ? new TextEncoder().encode(content).length
    : content.byteLength;
}
