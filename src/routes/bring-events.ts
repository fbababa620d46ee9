import type { Atlas } from '$lib/core/atlas';
import { historyOf } from '$lib/core/evidence/claims-history';
import { knownDay } from '$lib/core/evidence/known-by';
import { knownUntil } from '$lib/core/evidence/known-until';
import { indexAtlas } from '$lib/core/index-atlas';
import { readLink } from '$lib/core/view/read-link';
import { timetableOf } from '$lib/core/view/timetable';

/** The rows of the events that the address of an atlas may show: a day, null for the bare address, and a query with its question mark. */
export function rowsOfAddress(atlas: Atlas, day: string | null, search: string): number[] {
  const index = indexAtlas(atlas);
  const { window: asked, known } = readLink(day, search, { framed: false }).address;
  const window = asked ?? { days: atlas.firstWindow, hour: null };
  const until = knownUntil(index, known, window);
  return timetableOf(historyOf(index), until)
    .near(window, until, knownDay(known, window) !== null)
    .map(({ row }) => row);
}

/**
 * Brings the events that the address of an atlas shows, in a browser that has only some. Rejects with a LoadFailure if they do not come; an
 * event that the atlas does not have is left to whoever reads the address.
 */
export async function bringEvents(atlas: Atlas, day: string | null, search: string): Promise<void> {
  const { supply } = historyOf(indexAtlas(atlas));
  if (!supply) return;
  const { event } = readLink(day, search, { framed: false }).address;
  const selected = event === null ? -1 : (await supply.titles()).ids.indexOf(event);
  await supply.bring([...rowsOfAddress(atlas, day, search), ...(selected < 0 ? [] : [selected])]);
}
