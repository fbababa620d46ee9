import type { AtlasStore } from '../build/atlas-store';
import type { Drawings } from '../build/drawings';
import { PICTURE } from '../build/drawn/picture-svg';
import { listAtlases } from '../build/list-atlases';
import type { WholeAtlas } from '../lib/core/atlas';
import type { BaseName } from '../lib/static-map/base-name';
import type { SiteData } from './site-data';

/** What an app's server is told of the atlases of a store. */
export async function makeSiteData(
  store: AtlasStore,
  drawings: Drawings,
  firstFonts: readonly string[]
): Promise<SiteData> {
  const table = await drawings.table();
  const atlases = new Map<string, WholeAtlas | null>();
  const names = new Map<string, Promise<BaseName[]>>();
  const isKnown = (id: string) => store.ids().includes(id);
  return {
    atlases: listAtlases(store),
    load: (id) => {
      const held = atlases.get(id) ?? (isKnown(id) ? asRead(store, id) : null);
      atlases.set(id, held);
      return Promise.resolve(held);
    },
    loadNames: (id) => {
      // Each page of the atlas asks for them, and they are read from the base map.
      const held = names.get(id) ?? (isKnown(id) ? drawings.names(id) : Promise.resolve([]));
      names.set(id, held);
      return held;
    },
    grounds: await drawings.grounds(),
    pictureOf(atlas, day) {
      const key = [atlas, day].filter((part) => part !== null).join('/');
      const [path, alt] = (Object.hasOwn(table, key) && table[key]) || [];
      return path === undefined || alt === undefined ? null : { path, alt, ...PICTURE };
    },
    firstFonts
  };
}

/** The atlas as a site's own build has it, read from JSON: nothing in it is undefined. */
function asRead(store: AtlasStore, id: string): WholeAtlas | null {
  return JSON.parse(JSON.stringify(store.compiled(id).atlas)) as WholeAtlas | null;
}
