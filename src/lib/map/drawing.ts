import { BuiltPart } from '$lib/loading/built-part';
import { withMovement } from '$lib/state/movement.svelte';

/** The drawn map as a part of a page as built. */
export const drawing = new BuiltPart(
  () => withMovement(import('./Drawing.svelte')),
  import.meta.env.SSR ? (await import('./Drawing.svelte')).default : null,
  { acts: false }
);
