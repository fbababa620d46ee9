import type { AtlasWords, WordKind, WordsByKind } from './atlas-words';

/** The words of a thing; throws if they are not there, so that what has not come is never taken for what does not exist. */
export function wordsOf<K extends WordKind>(
  words: AtlasWords,
  kind: K,
  id: string
): WordsByKind[K] {
  const found = words[kind].get(id);
  if (!found) throw new Error(`the words of “${id}” (${kind}) are not there`);
  return found;
}
