import type { Origin, Source } from '../atlas';
import type { AtlasIndex } from '../index-atlas';
import { publisherOf } from './publisher-of';
import { sameName } from './same-name';

/**
 * Whether an origin published a source: it has the name of its publisher, or is an outlet and its author, as an agency is whose
 * client prints it.
 */
export function isPublisher(
  index: Pick<AtlasIndex, 'origins'>,
  origin: Origin,
  source: Source
): boolean {
  if (origin.outlet && source.author.some(({ literal }) => literal === origin.name)) return true;
  const publisher = publisherOf(index, source);
  return publisher !== null && sameName(origin.name, publisher);
}
