/** The key under which the version that asked for a reload is kept, for as long as the tab is open. */
const KEY = 'dateline-reloaded';

/**
 * Loads the page again, once for each version of the app, so that a host that keeps serving an old page is not asked for ever.
 * Returns whether the page is being loaded again; false where the browser stores nothing, because nothing would then end a loop.
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
