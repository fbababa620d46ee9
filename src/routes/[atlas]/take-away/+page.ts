import type { PageLoad } from './$types';
import { loadDownloads } from './load-downloads';

export const load: PageLoad = async ({ params, fetch }) => loadDownloads(params.atlas, fetch);
