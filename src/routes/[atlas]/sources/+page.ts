import { stretchesOf } from '$lib/core/stretches-of';
import { openAtlas } from '../../open-atlas';
import { openWords } from '../../open-words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
  const atlas = await openAtlas(params.atlas, fetch);
  const words = await openWords(atlas, fetch);
  const stretches = stretchesOf(atlas, { sources: atlas.sources.map(({ id }) => id) });
  return { atlas, stretches, words: await words.load(stretches) };
};
