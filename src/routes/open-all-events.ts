import type { Atlas } from '$lib/core/atlas';
import { historyOf } from '$lib/core/evidence/claims-history';
import { indexAtlas } from '$lib/core/index-atlas';
import { openAtlas } from './open-atlas';

const opened = new WeakMap<Atlas, Promise<Atlas>>();

/** The atlas of an address as `openAtlas` has it, with all its events even if there are many. Throws a LoadFailure if some do not arrive. */
export async function openAllEvents(id: string, get: typeof fetch = fetch): Promise<Atlas> {
  const atlas = await openAtlas(id, get);
  const { supply } = historyOf(indexAtlas(atlas));
  if (!supply) return atlas;
  const held = opened.get(atlas) ?? supply.all().then((events) => ({ ...atlas, events }));
  opened.set(atlas, held);
  try {
    return await held;
  } catch (failure) {
    opened.delete(atlas);
    throw failure;
  }
}
