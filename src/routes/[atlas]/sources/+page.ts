import { openAtlas } from '../../open-atlas';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => ({
  atlas: await openAtlas(params.atlas, fetch)
});
