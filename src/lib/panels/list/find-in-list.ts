import type { KnownEvent } from '$lib/core/evidence/known-event';
import type { AtlasIndex } from '$lib/core/index-atlas';
import { foldTerm } from '$lib/core/text/fold-text';

/**
 * Finds in what is listed, as a browser finds on a page: each of the words typed is somewhere in the event's title or in a name of
 * its place or of those who take part; case and accents do not matter. What was folded once is kept, so that typing on costs nothing.
 */
export function findInList(index: AtlasIndex): (typed: string) => (known: KnownEvent) => boolean {
  const folded = new Map<string, string>();
  const fold = (text: string): string => {
    const held = folded.get(text) ?? foldTerm(text);
    folded.set(text, held);
    return held;
  };
  const textOf = ({ title, place, actors }: KnownEvent): string => {
    const things = [index.places.get(place ?? ''), ...actors.map((id) => index.actors.get(id))];
    const names = things.flatMap((thing) =>
      thing ? [thing.name, ...Object.values(thing.names)] : []
    );
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
