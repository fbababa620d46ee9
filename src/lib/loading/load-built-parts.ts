import type { BuiltPart } from './built-part';

/**
 * Fetches the scripts of a page's built parts before the page is shown, where their markup would not do: on the way from another
 * page, on a page that was not built, and where the address says more than its path, of which a page as built knows nothing. A script
 * that does not come is left to the part, which asks for it again and says so.
 */
export async function loadBuiltParts(
  parts: readonly Pick<BuiltPart<never>, 'load'>[]
): Promise<void> {
  if (import.meta.env.SSR || standsAsBuilt()) return;
  await Promise.allSettled(parts.map((part) => part.load()));
}

function standsAsBuilt(): boolean {
  return location.search === '' && document.querySelector('.built-part') !== null;
}
