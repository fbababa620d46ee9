import { summariseAtlas, type AtlasSummary } from '../lib/compile/reports/summarise-atlas';
import type { CardDrawing } from '../lib/static-map/base-drawing';
import type { AtlasStore } from './atlas-store';
import { cardDrawing } from './drawn/draw-base';

/** What a site knows of each of its atlases without opening it, by id; none of those that do not compile. */
export function listAtlases(store: AtlasStore): (AtlasSummary & { drawing: CardDrawing })[] {
  return store.ids().flatMap((id) => {
    const { atlas } = store.compiled(id);
    return atlas ? [{ ...summariseAtlas(atlas), drawing: cardDrawing(atlas) }] : [];
  });
}
