import { listAtlases } from '../list-atlases';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => ({ atlases: await listAtlases(fetch) });
