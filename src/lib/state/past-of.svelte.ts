import { untrack } from 'svelte';
import type { Address } from '$lib/core/view/address';
import { View } from './view.svelte';

const pasts = new WeakMap<View, View>();

/** What `view` looks at, by the second clock of its half of the past. Where divider and camera stand is nothing to it. */
function addressOf(view: View): Address {
  return { ...view.subject, known: view.comparison.by, compare: null, camera: null };
}

/**
 * The view of the half of the past: it looks at the same days of the same atlas, by the second clock, and what is chosen in it is chosen
 * in `view`. One for each view, made when the first part of the page asks for it; it follows as long as that is there. Call it during
 * component setup.
 */
export function pastOf(view: View): View {
  const past = pasts.get(view) ?? untrack(() => new View(view.atlas, addressOf(view)));
  pasts.set(view, past);
  past.write = () => {
    const { eventId, journeyId } = past.selection;
    if (journeyId === null) view.selection.selectEvent(eventId);
    else view.selection.selectJourney(journeyId);
  };
  $effect.pre(() => {
    const address = addressOf(view);
    untrack(() => past.read(address));
  });
  $effect.pre(() => {
    const { hovered } = view.selection;
    untrack(() => (past.selection.hovered = hovered));
  });
  $effect(() => {
    const { hovered } = past.selection;
    untrack(() => (view.selection.hovered = hovered));
  });
  return past;
}
