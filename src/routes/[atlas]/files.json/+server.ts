import { atlases } from 'virtual:atlases';
import { loadFiles } from '../take-away/load-files';
import { siteFileResponse } from '../../site-file-response';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** One file for each atlas. */
export const entries: EntryGenerator = () => atlases.map(({ id }) => ({ atlas: id }));

/** What the atlas may be taken away in, which the app fetches for the page that offers it. */
export const GET: RequestHandler = async ({ params, fetch }) =>
  siteFileResponse('files', await loadFiles(params.atlas, fetch));
