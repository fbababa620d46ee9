import { atlases } from 'virtual:atlases';
import { loadNames } from 'virtual:drawn';
import { toNamesFile } from '../../names-file';
import { siteFileResponse } from '../../site-file-response';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** One file for each atlas. */
export const entries: EntryGenerator = () => atlases.map(({ id }) => ({ atlas: id }));

/** The base map's names around the atlas, which the app fetches for the drawn map. */
export const GET: RequestHandler = async ({ params }) =>
  siteFileResponse('names', toNamesFile(await loadNames(params.atlas)));
