import { BuiltPart } from '$lib/loading/built-part';
import { withMovement } from '$lib/state/movement.svelte';

/** The timeline as a part of a page as built. */
export const dock = new BuiltPart(
  () => withMovement(import('./Timeline.svelte')),
  import.meta.env.SSR ? (await import('./Timeline.svelte')).default : null,
  { acts: true }
);
