import type { PageLoad } from './$types';
import { loadFiles } from './load-files';

export const load: PageLoad = async ({ params, fetch }) => loadFiles(params.atlas, fetch);
