import type { KnownEvent } from '$lib/core/evidence/known-event';
import type { AtlasIndex } from '$lib/core/index-atlas';
import { foldTerm } from '$lib/core/text/fold-text';

/** Gives the other names of a place or an actor; null while they have not come. */
type OtherNames = {
  find(kind: 'places' | 'actors', id: string): { names: Record<string, string> } | null;
};

/**
 * Finds in what is listed, as a browser finds on a page: each of the words typed is somewhere in the event's title or in a name of
 * its place or of those who take part; case and accents do not matter. What was folded once is kept, so that typing on costs nothing.
 */
export function findInList(
  index: AtlasIndex,
  words: OtherNames
): (typed: string) => (known: KnownEvent) => boolean {
  const folded = new Map<string, string>();
  const fold = (text: string): string => {
    const held = folded.get(text) ?? foldTerm(text);
    folded.set(text, held);
    return held;
  };
  const namesOf = (kind: 'places' | 'actors', id: string): string[] => {
    const thing = index[kind].get(id);
    return thing ? [thing.name, ...Object.values(words.find(kind, id)?.names ?? {})] : [];
  };
  const textOf = ({ title, place, actors }: KnownEvent): string => {
    const names = [
      ...namesOf('places', place ?? ''),
      ...actors.flatMap((id) => namesOf('actors', id))
    ];
    return [title, ...names].map(fold).join('\n');
  };
  return (typed) => {
    const words = foldTerm(typed).split(' ');
    return (known) => {
      const text = textOf(known);
      return words.every((word) => text.includes(word));
    };
  };
}
