import { error } from '@sveltejs/kit';
import { atlases, load as loadAtlas } from 'virtual:atlases';
import type { EntryGenerator, PageLoad } from './$types';

/** The bare address of each atlas, and each of its days to which something is dated, with the days beside them. */
export const entries: EntryGenerator = () =>
  atlases.flatMap(({ id, days }) => [{ atlas: id }, ...days.map((day) => ({ atlas: id, day }))]);

export const load: PageLoad = async ({ params }) => {
  const atlas = await loadAtlas(params.atlas);
  if (!atlas) error(404, `There is no atlas named “${params.atlas}”.`);
  return { atlas };
};
