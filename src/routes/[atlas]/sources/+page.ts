import { atlases } from 'virtual:atlases';
import { openAtlas } from '../../open-atlas';
import type { EntryGenerator, PageLoad } from './$types';

/** One page for each atlas. */
export const entries: EntryGenerator = () => atlases.map(({ id }) => ({ atlas: id }));

export const load: PageLoad = async ({ params }) => ({ atlas: await openAtlas(params.atlas) });
