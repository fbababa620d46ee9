import { stretchesOf } from '$lib/core/evidence/stretches-of';
import { fetchAhead } from '$lib/loading/fetch-ahead';
import type { View } from '$lib/state/view.svelte';
import type { Words } from '$lib/state/words.svelte';

/** How long the list rests before the words of its rows are fetched, in milliseconds. */
const REST = 500;
/** How many rows of a long list count. */
const ROWS = 50;

/**
 * Fetches the words of what is listed ahead of their need, once `free` says that the network is: with them a row's links lead to the
 * passages, and its card opens at once. Made during component setup; stops with the component.
 */
export function wordsAhead(view: View, words: Words, free: () => boolean): void {
  const listed = $derived.by(() => {
    const events = view.shown.slice(0, ROWS).map(({ known }) => known.event.id);
    // As a text, so that it changes only with what is to be fetched.
    return stretchesOf(view.atlas, { events }).join();
  });
  $effect(() => {
    if (!free() || listed === '') return;
    const stretches = listed.split(',').map(Number);
    const timer = setTimeout(() => void fetchAhead([() => words.load(stretches)]), REST);
    return () => clearTimeout(timer);
  });
}
