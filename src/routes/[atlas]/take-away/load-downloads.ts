import { base } from '$app/paths';
import type { Downloads } from '$lib/export/describe-downloads';
import { fetchFile } from '$lib/loading/fetch-file';
import { LoadFailure } from '$lib/loading/load-failure';
import { publicSite } from '$lib/metadata/site-address';
import { openAtlas } from '../../open-atlas';

/**
 * The downloads of an atlas: computed while pages are built, and fetched from the file beside the pages in a browser, which must
 * not load the code that writes them. Ends in an error page if there is no such atlas; throws a LoadFailure if the file does not
 * arrive.
 */
export async function loadDownloads(id: string, get: typeof fetch): Promise<Downloads> {
  if (import.meta.env.SSR) {
    const { describeDownloads } = await import('$lib/export/describe-downloads');
    const { openWholeAtlas } = await import('../../open-whole-atlas');
    return describeDownloads(await openWholeAtlas(id), publicSite());
  }
  try {
    const address = `${base}/${encodeURIComponent(id)}/files.json`;
    return await fetchFile(address, { kind: 'files', fetch: get });
  } catch (failure) {
    if (failure instanceof LoadFailure && failure.missing) await openAtlas(id, get);
    throw failure;
  }
}
