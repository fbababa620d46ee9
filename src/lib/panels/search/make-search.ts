import MiniSearch from 'minisearch';
import { foldTerm } from '$lib/core/text/fold-text';
import type { FoundKind, SearchDocument } from './search-documents';

/** The best results of one kind, and how many there are in all. */
export type FoundGroup = { kind: FoundKind; found: SearchDocument[]; total: number };

/** A search, which finds what it has taken in so far, and when it has taken in all; null if it has. */
export type Search = { find: (text: string) => FoundGroup[]; whole: Promise<void> | null };

/** From so many documents on, a slow machine would stand still while they are taken in. */
const MANY = 3000;

/** How many results of a kind are listed: who and where come first, for they lead to all the rest, then what happened. */
const LISTED: Record<FoundKind, number> = { actor: 5, place: 5, event: 8, journey: 3, source: 5 };
const KINDS = Object.keys(LISTED) as FoundKind[];

/** The shortest word in which one letter may be wrong. */
const TYPO_LENGTH = 4;

/**
 * A search through the documents. Every word typed must be found: whole, as a prefix or, from four letters on, with one letter
 * wrong; case and accents do not matter. A thing's name counts for more than other words that lead to it. Many documents are taken in bit by bit, so that the page can be used meanwhile.
 */
export function makeSearch(documents: readonly SearchDocument[]): Search {
  const byKey = new Map(documents.map((document) => [document.key, document]));
  const search = new MiniSearch<SearchDocument>({
    idField: 'key',
    fields: ['title', 'names'],
    processTerm: foldTerm,
    searchOptions: {
      boost: { title: 3 },
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length < TYPO_LENGTH ? false : 1)
    }
  });
  const find = (text: string): FoundGroup[] => {
    const found = search.search(text).flatMap(({ id }) => byKey.get(String(id)) ?? []);
    return KINDS.flatMap((kind) => {
      const those = found.filter((document) => document.kind === kind);
      if (those.length === 0) return [];
      return [{ kind, found: those.slice(0, LISTED[kind]), total: those.length }];
    });
  };
  if (documents.length >= MANY)
    return { find, whole: search.addAllAsync(documents, { chunkSize: 250 }) };
  search.addAll(documents);
  return { find, whole: null };
}
