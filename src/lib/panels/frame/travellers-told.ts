import { journeyAt } from '#words/list';
import { isolate } from '$lib/core/text/isolate';
import { travellerWords } from '$lib/core/wording/traveller-words';
import { travellersOf } from '$lib/state/travellers-of';
import type { View } from '$lib/state/view.svelte';

/** Where each traveller on the way is at the end of the window, as it is read aloud: of several, each with the name of its journey. */
export function travellersTold({ index, journeys }: Pick<View, 'index' | 'journeys'>): string[] {
  const going = travellersOf(journeys).filter(
    ({ state }) => state !== 'before' && state !== 'over'
  );
  return going.map((traveller) => {
    const where = travellerWords(index, traveller);
    if (going.length === 1) return where;
    return journeyAt(isolate(traveller.journey.journey.name), where);
  });
}
