import { publisherUnknown } from '#words/publisher';
import { quoted } from '#words/sentence';
import type { Source } from '../atlas';
import type { AtlasIndex } from '../index-atlas';
import { isolate } from '../text/isolate';
import { byAgency } from './by-agency';
import { isMadeUp } from './is-made-up';
import { publisherOf } from './publisher-of';

/**
 * Who published a source, as `publisherOf` has it, for use among our words, and for what agency if it is its client; without a
 * publisher its title, and `unknown` where that was made up by the atlas.
 */
export function publisherName(
  index: Pick<AtlasIndex, 'origins'>,
  source: Source,
  unknown = publisherUnknown
): string {
  const publisher = publisherOf(index, source);
  if (publisher !== null) return byAgency(index, source, isolate(publisher));
  return isMadeUp(source.title) ? unknown : quoted(isolate(source.title));
}
