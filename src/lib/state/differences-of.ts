import { compareKnown, type ComparedEvent, type KnownHalf } from '$lib/core/evidence/compare-known';
import type { View } from './view.svelte';

/** What two views of the same days tell of every event that one of them shows. */
export function differencesOf(past: View, present: View): ComparedEvent[] {
  return compareKnown(halfOf(past), halfOf(present));
}

/** What is dated to the days stands before what is only loosely so, for it is the news of them. */
function halfOf({ shown, knowledge }: View): KnownHalf {
  const [dated, others] = [
    shown.filter(({ match }) => match === 'dated'),
    shown.filter(({ match }) => match !== 'dated')
  ];
  return { shown: [...dated, ...others].map(({ known }) => known), all: knowledge.lookup };
}
