import { base } from '$app/paths';
import type { FilesToTake } from '$lib/export/describe-files';
import { fetchFile } from '$lib/loading/fetch-file';
import { LoadFailure } from '$lib/loading/load-failure';
import { openAtlas } from '../../open-atlas';

/**
 * What an atlas may be taken away in: worked out while pages are built, in a browser from the file beside the pages, for what writes the
 * files must not come there. Ends in a page that says so where there is no such atlas; throws a LoadFailure where the file does not come.
 */
export async function loadFiles(id: string, get: typeof fetch): Promise<FilesToTake> {
  if (import.meta.env.SSR) {
    const { describeFiles } = await import('$lib/export/describe-files');
    return describeFiles(await openAtlas(id, get));
  }
  try {
    const address = `${base}/${encodeURIComponent(id)}/files.json`;
    return await fetchFile(address, { kind: 'files', fetch: get });
  } catch (failure) {
    if (failure instanceof LoadFailure && failure.missing) await openAtlas(id, get);
    throw failure;
  }
}
