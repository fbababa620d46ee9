import { publisherUnknown } from '#words/claims';
import { quoted } from '#words/sentence';
import type { Source } from '../atlas';
import type { AtlasIndex } from '../index-atlas';
import { isMadeUp } from './is-made-up';
import { publisherOf } from './publisher-of';

/** Who published a source, as `publisherOf` has it; without a publisher its title, unless that was made up by the atlas. */
export function publisherName(index: Pick<AtlasIndex, 'origins'>, source: Source): string {
  const publisher = publisherOf(index, source);
  if (publisher !== null) return publisher;
  return isMadeUp(source.title) ? publisherUnknown : quoted(source.title);
}
