import { readLink } from '$lib/core/view/read-link';
import { loadBuiltParts } from '$lib/loading/load-built-parts';
import { drawing } from '$lib/map/drawing';
import { eventList } from '$lib/panels/list/event-list';
import { dock } from '$lib/timeline/dock';
import { bringEvents } from '../../bring-events';
import { loadNames } from '../../load-names';
import { openAtlas } from '../../open-atlas';
import { openWords } from '../../open-words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url, fetch }) => {
  const [atlas, names] = await Promise.all([
    openAtlas(params.atlas, fetch),
    loadNames(params.atlas, fetch),
    loadBuiltParts([dock, drawing, eventList])
  ]);
  // While pages are built all events are at hand, and only the path is known.
  if (!import.meta.env.SSR) {
    const { address } = readLink(params.day ?? null, url.search, { framed: false });
    await bringEvents(atlas, address);
  }
  return { atlas, names, words: await openWords(atlas) };
};
