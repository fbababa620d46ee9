import { atlases } from 'virtual:atlases';
import { loadDownloads } from '../take-away/load-downloads';
import { siteFileResponse } from '../../site-file-response';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** One file for each atlas. */
export const entries: EntryGenerator = () => atlases.map(({ id }) => ({ atlas: id }));

/** The atlas's downloads, which the app fetches for the page that offers them. */
export const GET: RequestHandler = async ({ params, fetch }) =>
  siteFileResponse('files', await loadDownloads(params.atlas, fetch));
