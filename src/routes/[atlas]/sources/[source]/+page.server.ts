import { atlases } from 'virtual:atlases';
import { openAtlas } from '../../../open-atlas';
import type { EntryGenerator } from './$types';

/** One page for each source of each atlas. */
export const entries: EntryGenerator = async () => {
  const loaded = await Promise.all(atlases.map(({ id }) => openAtlas(id)));
  return loaded.flatMap((atlas) =>
    atlas.sources.map(({ slug }) => ({ atlas: atlas.id, source: slug }))
  );
};
