import type { Atlas, WholeAtlas } from '../src/lib/core/atlas';
import { indexWords } from '../src/lib/core/index-words';
import { Words } from '../src/lib/state/words.svelte';

/** The words of an atlas as a page has them while it is built. Every atlas of a test is whole. */
export function wholeWords(atlas: Atlas): Words {
  return Words.of(atlas, indexWords(atlas as WholeAtlas));
}
