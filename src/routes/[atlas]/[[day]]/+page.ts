import { atlases } from 'virtual:atlases';
import { loadNames } from 'virtual:drawn';
import { openAtlas } from '../../open-atlas';
import type { EntryGenerator, PageLoad } from './$types';

/** The bare address of each atlas, and each of its days to which something is dated, with the days beside them. */
export const entries: EntryGenerator = () =>
  atlases.flatMap(({ id, days }) => [{ atlas: id }, ...days.map((day) => ({ atlas: id, day }))]);

export const load: PageLoad = async ({ params }) => {
  const [atlas, names] = await Promise.all([openAtlas(params.atlas), loadNames(params.atlas)]);
  return { atlas, names };
};
