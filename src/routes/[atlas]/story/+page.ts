import { readStep } from '$lib/core/view/read-step';
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
  const opening = openAtlas(params.atlas, fetch);
  const [atlas, story, names] = await Promise.all([
    opening,
    loadStory(params.atlas, opening, fetch),
    loadNames(params.atlas, fetch),
    loadBuiltParts([dock, drawing])
  ]);
  if (!import.meta.env.SSR)
    await Promise.all(story.steps.map(({ at }) => bringEvents(atlas, readStep(at).address)));
  return { atlas, story, names, words: await openWords(atlas) };
};
