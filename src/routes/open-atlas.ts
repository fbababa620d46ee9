import { base } from '$app/paths';
import type { Atlas } from '$lib/core/atlas';
import { fromAtlasFile, type AtlasFile } from '$lib/loading/atlas-file';
import { fetchFile } from '$lib/loading/fetch-file';
import { LoadFailure } from '$lib/loading/load-failure';
import { never } from '$lib/loading/never';
import { reloadPage } from '$lib/loading/reload-page';
import { endWithoutAtlas } from './end-without-atlas';
import { listAtlases } from './list-atlases';

/** The atlases that this page has opened or is opening, by id. */
const opened = new Map<string, Promise<Atlas>>();

/**
 * The atlas of an address: from the compiler while pages are built, and in a browser from the file beside the pages, requested with
 * the `fetch` of the page's `load`, so that atlases unknown to the build open too. An unknown id ends in an error page with status
 * 404; throws a LoadFailure if its file does not arrive complete.
 */
export async function openAtlas(id: string, get: typeof fetch = fetch): Promise<Atlas> {
  if (import.meta.env.SSR) {
    const { openWholeAtlas } = await import('./open-whole-atlas');
    return openWholeAtlas(id);
  }
  const held = opened.get(id) ?? fetchAtlas(id, get);
  opened.set(id, held);
  try {
    return await held;
  } catch (failure) {
    opened.delete(id);
    if (failure instanceof LoadFailure && failure.missing && !(await isListed(id, get)))
      endWithoutAtlas(id);
    throw failure;
  }
}

async function fetchAtlas(id: string, get: typeof fetch): Promise<Atlas> {
  const address = `${base}/${encodeURIComponent(id)}/atlas.json`;
  const file = await fetchFile<AtlasFile>(address, { kind: 'atlas', fetch: get });
  if (file.id !== id) throw new LoadFailure({ address, otherAtlas: file.id }, false);
  // The prerendered page shows another version: reload it to get the one that matches this file.
  const built = document.querySelector<HTMLElement>(`link[data-atlas="${CSS.escape(id)}"]`);
  const isStale = built !== null && built.dataset.version !== file.version;
  if (isStale && reloadPage()) return never();
  const { many, ...rest } = file;
  const atlas = fromAtlasFile(rest);
  if (many) (await import('./fetch-many')).fetchMany(atlas, many);
  return atlas;
}

/** Whether the site lists the atlas; true if that cannot be determined. */
async function isListed(id: string, get: typeof fetch): Promise<boolean> {
  try {
    return (await listAtlases(get)).some((one) => one.id === id);
  } catch {
    return true;
  }
}
