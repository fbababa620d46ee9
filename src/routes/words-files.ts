import type { Atlas } from '$lib/core/atlas';
import { stretchCount } from '$lib/core/stretch-count';

/** The files with all words of an atlas, in its folder. */
export function wordsFiles(atlas: Atlas): string[] {
  return Array.from({ length: stretchCount(atlas) }, (_, stretch) => `words/${stretch}.json`);
}
