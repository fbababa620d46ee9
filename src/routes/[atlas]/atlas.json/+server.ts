import { atlases } from 'virtual:atlases';
import { toAtlasFile } from '$lib/loading/atlas-file';
import { openAtlas } from '../../open-atlas';
import { siteFileResponse } from '../../site-file-response';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** One file for each atlas. */
export const entries: EntryGenerator = () => atlases.map(({ id }) => ({ atlas: id }));

/** The compiled atlas, which the app fetches. */
export const GET: RequestHandler = async ({ params }) =>
  siteFileResponse('atlas', toAtlasFile(await openAtlas(params.atlas)));
