import { BuiltPart } from '$lib/loading/built-part';
import { withMovement } from '$lib/state/movement.svelte';

/** The list of events as a part of a page as built. The panel answers its buttons, so that they act before its own script has come. */
export const eventList = new BuiltPart(
  () => withMovement(import('./EventList.svelte')),
  import.meta.env.SSR ? (await import('./EventList.svelte')).default : null,
  { acts: false }
);
