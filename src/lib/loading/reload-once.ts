/** Where the version that asked for a reload is kept while the tab lives. */
const KEY = 'dateline-reloaded';

/**
 * Loads the page again, once for each version of the app, so that a host that goes on giving an old page is not asked for ever.
 * Returns whether the page is being loaded again; never where the browser keeps nothing, for then nothing would end a loop.
 */
export function reloadOnce(
  version: string,
  { storage, reload }: { storage: () => Storage; reload: () => void }
): boolean {
  try {
    const kept = storage();
    if (kept.getItem(KEY) === version) return false;
    kept.setItem(KEY, version);
    if (kept.getItem(KEY) !== version) return false;
  } catch {
    return false;
  }
  reload();
  return true;
}
