import { base } from '$app/paths';
import { fetchFile } from '$lib/loading/fetch-file';
import type { ListedAtlas } from './listed-atlas';

let listed: Promise<ListedAtlas[]> | null = null;

/**
 * The atlases of the site, sorted by id: from the compiler while pages are built, and in a browser from the file beside the pages,
 * requested with the `fetch` of the page's `load`. Throws a LoadFailure if that does not arrive complete.
 */
export async function listAtlases(get: typeof fetch = fetch): Promise<ListedAtlas[]> {
  if (import.meta.env.SSR) return (await import('virtual:atlases')).atlases;
  listed ??= fetchFile(`${base}/atlases.json`, { kind: 'atlases', fetch: get });
  try {
    return await listed;
  } catch (failure) {
    listed = null;
    throw failure;
  }
}
