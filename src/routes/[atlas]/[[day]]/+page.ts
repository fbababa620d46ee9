import { loadBuiltParts } from '$lib/loading/load-built-parts';
import { drawing } from '$lib/map/drawing';
import { dock } from '$lib/timeline/dock';
import { loadNames } from '../../load-names';
import { openAtlas } from '../../open-atlas';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => {
  const [atlas, names] = await Promise.all([
    openAtlas(params.atlas, fetch),
    loadNames(params.atlas, fetch),
    loadBuiltParts([dock, drawing])
  ]);
  return { atlas, names };
};
