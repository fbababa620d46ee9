import type { AtlasSummary } from '../lib/compile/reports/summarise-atlas';
import type { WholeAtlas } from '../lib/core/atlas';
import type { Picture } from '../lib/metadata/picture';
import type { BaseName } from '../lib/static-map/base-name';
import type { CardDrawing } from '../lib/static-map/base-drawing';

/** What an app's server asks for while it renders pages: what `src/virtual.d.ts` says of its modules. */
export type SiteData = {
  atlases: (AtlasSummary & { drawing: CardDrawing })[];
  load: (id: string) => Promise<WholeAtlas | null>;
  loadNames: (id: string) => Promise<BaseName[]>;
  grounds: Record<string, string>;
  pictureOf: (atlas: string | null, day: string | null) => Picture | null;
  firstFonts: readonly string[];
};

/** Gives an app's server its data, before it is opened (`src/build/app/provided-plugin.ts`). */
export function provideSiteData(data: SiteData): void {
  Object.assign(globalThis, { [Symbol.for('dateline.site-data')]: data });
}
