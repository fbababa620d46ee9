import type { Atlas } from '$lib/core/atlas';
import { indexAtlas } from '$lib/core/index-atlas';
import { atlasAt } from '$lib/core/view/atlas-at';
import { readLink } from '$lib/core/view/read-link';
import { jsonLdElement, pageJsonLd } from './json-ld';
import { siteAddress } from './site-address';

/**
 * The element with the structured data of a page of an atlas: of a day (`YYYY-MM-DD`), or of the atlas's first window where the day
 * is null. It goes into the document as the page is built, beside the page's own markup, by all reports.
 */
export function structuredData(atlas: Atlas, day: string | null): string {
  const { address } = readLink(day, '', { framed: false });
  const window = address.window ?? { days: atlas.firstWindow, hour: null };
  const index = indexAtlas(atlas);
  return jsonLdElement(pageJsonLd(index, atlasAt(index, { window }).shown, siteAddress));
}
