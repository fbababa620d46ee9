import type { Origin, Source } from '../atlas';
import type { AtlasIndex } from '../index-atlas';

/** The outlet of the atlas that is an author of a source, as an agency is of what its clients print; undefined if none is. */
export function agencyOf(
  { origins }: Pick<AtlasIndex, 'origins'>,
  { author }: Source
): Origin | undefined {
  const authors = new Set(author.map(({ literal }) => literal));
  return [...origins.values()].find(({ name, outlet }) => outlet && authors.has(name));
}
