import type { WordKind } from '$lib/core/atlas-words';
import { WORD_FIELDS } from './word-fields';

/** A thing of a kind, without its words. */
export function withoutWords<T extends object>(kind: WordKind, thing: T): T {
  const fields: readonly string[] = WORD_FIELDS[kind];
  const rest = Object.entries(thing).filter(([field]) => !fields.includes(field));
  return Object.fromEntries(rest) as T;
}
