import type { WholeAtlas } from '../core/atlas';
import type { AtlasWords } from '../core/atlas-words';
import { indexAtlas, type AtlasIndex } from '../core/index-atlas';
import { indexWords } from '../core/index-words';
import { eventsKnownBy } from '../core/evidence/events-known-by';
import type { KnownEvent } from '../core/evidence/known-event';
import type { Citations } from './cite-event/citation';
import { citeSources } from './cite-sources';

/** An atlas with all that its exports need: its events as told by all their claims, and its sources cited. */
export type Prepared = {
  index: AtlasIndex;
  words: AtlasWords;
  /** In order of time. */
  events: KnownEvent[];
  citations: Citations;
};

/** An atlas has nine files, and citing its sources takes as long as the rest. */
const prepared = new WeakMap<WholeAtlas, Prepared>();

/** Prepares an atlas for its exports, once. */
export function prepareExport(atlas: WholeAtlas): Prepared {
  const held = prepared.get(atlas);
  if (held) return held;
  const index = indexAtlas(atlas);
  const made = {
    index,
    words: indexWords(atlas),
    events: eventsKnownBy(index, null).events,
    citations: citeSources(atlas.sources)
  };
  prepared.set(atlas, made);
  return made;
}
