import { openAtlas } from '../../open-atlas';
import { openWords } from '../../open-words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
  const atlas = await openAtlas(params.atlas, fetch);
  const words = await openWords(atlas, fetch);
  return { atlas, words: await words.load() };
};
