import { FORMATS } from '$lib/export/formats';
import { licenceWords } from '$lib/export/licence-words';
import { atlases } from 'virtual:atlases';
import { openAtlas } from '../../open-atlas';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The page of each atlas. */
export const entries: EntryGenerator = () => atlases.map(({ id }) => ({ atlas: id }));

// On the server alone: what writes the files must not come into the browser.
export const load: PageServerLoad = async ({ params }) => {
  const atlas = await openAtlas(params.atlas);
  const { id, title, version, licence } = atlas;
  return {
    atlas: { id, title, version, licence },
    terms: licenceWords(atlas),
    files: FORMATS.map(({ file, type, name, use, write }) => ({
      file: file(atlas),
      type,
      name,
      use,
      bytes: new TextEncoder().encode(write(atlas)).length
    }))
  };
};
