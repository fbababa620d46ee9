import type { Atlas } from '$lib/core/atlas';
import { historyOf } from '$lib/core/evidence/claims-history';
import { knownDay, type KnownBy } from '$lib/core/evidence/known-by';
import { knownUntil } from '$lib/core/evidence/known-until';
import { indexAtlas } from '$lib/core/index-atlas';
import type { Address } from '$lib/core/view/address';
import { pageKnown } from '$lib/core/view/page-known';
import { timetableOf } from '$lib/core/view/timetable';

/** What an address says of which events are shown: of which days, and by whose reports. */
type Shown = Pick<Address, 'window' | 'known' | 'compare'>;

/** The rows of the events that an address of an atlas may show; where two clocks are compared, those of both. */
export function rowsOfAddress(atlas: Atlas, { window: asked, known, compare }: Shown): number[] {
  const index = indexAtlas(atlas);
  const window = asked ?? { days: atlas.firstWindow, hour: null };
  const rowsBy = (clock: KnownBy) => {
    const until = knownUntil(index, clock, window);
    return timetableOf(historyOf(index), until)
      .near(window, until, knownDay(clock, window) !== null)
      .map(({ row }) => row);
  };
  const page = rowsBy(pageKnown({ known, compare }));
  return compare === null ? page : [...new Set([...page, ...rowsBy(known ?? 'then')])];
}

/**
 * Brings the events that an address of an atlas shows, in a browser that has only some. Rejects with a LoadFailure if they do not come; an
 * event that the atlas does not have is left to whoever reads the address.
 */
export async function bringEvents(
  atlas: Atlas,
  address: Shown & Pick<Address, 'event'>
): Promise<void> {
  const { supply } = historyOf(indexAtlas(atlas));
  if (!supply) return;
  const { event } = address;
  const selected = event === null ? -1 : (await supply.titles()).ids.indexOf(event);
  await supply.bring([...rowsOfAddress(atlas, address), ...(selected < 0 ? [] : [selected])]);
}
