import type { AtlasIndex } from '../index-atlas';
import type { Source } from '../atlas';

/**
 * Who published a source: its paper, agency or site, else its publisher, else its author if that is an outlet of the atlas, as an
 * agency is whose article names nobody else; null if none is named.
 */
export function publisherOf(
  { origins }: Pick<AtlasIndex, 'origins'>,
  { container, publisher, author }: Source
): string | null {
  if (container !== undefined || publisher !== undefined) return container ?? publisher ?? null;
  const authors = new Set(author.map(({ literal }) => literal));
  for (const { name, outlet } of origins.values()) if (outlet && authors.has(name)) return name;
  return null;
}
