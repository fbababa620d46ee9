import { BuiltPart } from '$lib/loading/built-part';

/** The timeline as a part of a page as built. */
export const dock = new BuiltPart(
  () => import('./Timeline.svelte'),
  import.meta.env.SSR ? (await import('./Timeline.svelte')).default : null,
  { acts: true }
);
