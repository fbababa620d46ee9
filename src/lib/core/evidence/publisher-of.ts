import type { AtlasIndex } from '../index-atlas';
import type { Source } from '../atlas';
import { agencyOf } from './agency-of';

/**
 * Who published a source: its paper, agency or site, else its publisher, else its author if that is an outlet of the atlas, as an
 * agency is whose article names nobody else; null if none is named.
 */
export function publisherOf(index: Pick<AtlasIndex, 'origins'>, source: Source): string | null {
  return source.container ?? source.publisher ?? agencyOf(index, source)?.name ?? null;
}
