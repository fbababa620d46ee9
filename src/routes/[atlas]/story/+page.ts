import { loadBuiltParts } from '$lib/loading/load-built-parts';
import { drawing } from '$lib/map/drawing';
import { dock } from '$lib/timeline/dock';
import { bringEvents } from '../../bring-events';
import { loadNames } from '../../load-names';
import { openAtlas } from '../../open-atlas';
import { openWords } from '../../open-words';
import { loadStory } from './load-story';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
  const atlas = await openAtlas(params.atlas, fetch);
  const [story, names] = await Promise.all([
    loadStory(atlas, fetch),
    loadNames(params.atlas, fetch),
    loadBuiltParts([dock, drawing])
  ]);
  if (!import.meta.env.SSR)
    for (const { at } of story.steps) {
      const [day = '', ...query] = at.split('?');
      await bringEvents(atlas, day, query.join('?'));
    }
  return { atlas, story, names, words: await openWords(atlas) };
};
