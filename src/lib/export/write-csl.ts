import type { WholeAtlas } from '../core/atlas';
import { atlasItem, cslItem } from './csl-item';

/** The sources of an atlas as CSL-JSON, preceded by an item for the atlas itself with its version and licence. */
export function writeCsl(atlas: WholeAtlas): string {
  return `${JSON.stringify([atlasItem(atlas), ...atlas.sources.map(cslItem)], null, 2)}\n`;
}
