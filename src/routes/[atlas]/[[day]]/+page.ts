import { loadNames } from '../../load-names';
import { openAtlas } from '../../open-atlas';
import { openWords } from '../../open-words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
  const [atlas, names] = await Promise.all([
    openAtlas(params.atlas, fetch),
    loadNames(params.atlas, fetch)
  ]);
  return { atlas, names, words: await openWords(atlas) };
};
