import { base } from '$app/paths';
import type { BaseName } from '$lib/static-map/base-name';
import { fetchFile } from '$lib/loading/fetch-file';
import { fromNamesFile, type NamesFile } from './names-file';

/**
 * The base map's names around an atlas, for its drawn map: from the compiler while pages are built, and in a browser from the file
 * beside the pages. Empty if that does not arrive: the map works without.
 */
export async function loadNames(id: string, get: typeof fetch): Promise<BaseName[]> {
  if (import.meta.env.SSR) return (await import('virtual:drawn')).loadNames(id);
  try {
    const address = `${base}/${encodeURIComponent(id)}/names.json`;
    return fromNamesFile(await fetchFile<NamesFile>(address, { kind: 'names', fetch: get }));
  } catch {
    return [];
  }
}
