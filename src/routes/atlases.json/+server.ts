import { atlases } from 'virtual:atlases';
import { siteFileResponse } from '../site-file-response';

export const prerender = true;

/** What the site knows of each atlas without opening it, for the app to fetch. */
export const GET = (): Response => siteFileResponse('atlases', atlases);
