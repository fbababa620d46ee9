import { stretchesOf } from '$lib/core/evidence/stretches-of';
import { openAllEvents } from '../../open-all-events';
import { openWords } from '../../open-words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
  const atlas = await openAllEvents(params.atlas, fetch);
  const words = await openWords(atlas, fetch);
  const stretches = stretchesOf(atlas, { sources: atlas.sources.map(({ id }) => id) });
  return { atlas, stretches, words: await words.load(stretches) };
};
