import type { Origin, Source } from '../atlas';
import type { AtlasIndex } from '../index-atlas';
import { publisherOf } from './publisher-of';

/** Whether an origin published a source, having the name of its publisher. */
export function isPublisher(
  index: Pick<AtlasIndex, 'origins'>,
  origin: Origin,
  source: Source
): boolean {
  const publisher = publisherOf(index, source);
  return publisher !== null && named(origin.name) === named(publisher);
}

/** Names in an atlas that differ only in the capital of their article are one name, whatever the page's language. */
function named(name: string): string {
  return name.replace(/^The /, 'the ');
}
