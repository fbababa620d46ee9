import { untilIdle } from './until-idle';

/**
 * Fetches scripts and data that may be wanted soon, one after the other, whenever the browser has nothing else to do. What does not come, and all
 * of it for a reader who saves data, is fetched when it is wanted.
 */
export async function fetchAhead(loads: readonly (() => Promise<unknown>)[]): Promise<void> {
  if (savesData()) return;
  for (const load of loads) {
    await untilIdle();
    // A browser may remember that a script did not arrive.
    if (!navigator.onLine) return;
    try {
      await load();
    } catch {
      return;
    }
  }
}

/** Network Information API, which not all browsers have. */
function savesData(): boolean {
  return (
    'connection' in navigator && Boolean((navigator.connection as { saveData?: boolean }).saveData)
  );
}
