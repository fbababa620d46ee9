import { base } from '$app/paths';
import type { BaseName } from '$lib/static-map/base-name';
import { fetchFile } from '$lib/loading/fetch-file';

/**
 * The base map's names round an atlas, for its drawn map: from the compiler while pages are built, in a browser from the file beside
 * the pages. None where that does not come: the map does without.
 */
export async function loadNames(id: string, get: typeof fetch): Promise<BaseName[]> {
  if (import.meta.env.SSR) return (await import('virtual:drawn')).loadNames(id);
  try {
    const address = `${base}/${encodeURIComponent(id)}/names.json`;
    return await fetchFile(address, { kind: 'names', fetch: get });
  } catch {
    return [];
  }
}
