import type { Atlas } from '../core/atlas';
import { indexAtlas, type AtlasIndex } from '../core/index-atlas';
import { eventsKnownBy } from '../core/evidence/events-known-by';
import type { KnownEvent } from '../core/evidence/known-event';
import type { Citations } from './cite-event/citation';
import { citeSources } from './cite-sources';

/** An atlas with all that its exports need: its events as told by all their claims, and its sources cited. */
export type Prepared = {
  index: AtlasIndex;
  /** In order of time. */
  events: KnownEvent[];
  citations: Citations;
};

/** An atlas has nine files, and citing its sources takes as long as the rest. */
const prepared = new WeakMap<Atlas, Prepared>();

/** Prepares an atlas for its exports, once. */
export function prepareExport(atlas: Atlas): Prepared {
  const held = prepared.get(atlas);
  if (held) return held;
  const index = indexAtlas(atlas);
  const made = {
    index,
    events: eventsKnownBy(index, null).events,
    citations: citeSources(atlas.sources)
  };
  prepared.set(atlas, made);
  return made;
}
