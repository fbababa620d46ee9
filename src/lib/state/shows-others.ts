import { untrack } from 'svelte';
import type { View } from './view.svelte';

/**
 * Whether the view has come to show other events than when this is called; in what order does not count, for as built it is the
 * right one. Call it during component setup.
 */
export function showsOthers(view: View): () => boolean {
  const deciding = () => [view.window, view.knowledge.until, view.knowledge.filter];
  const built = untrack(deciding);
  return () => deciding().some((one, i) => one !== built[i]);
}
