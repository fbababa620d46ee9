/** The atlases, compiled by src/build/atlas-plugin.ts. For the server alone: a browser fetches the files that it makes of them. */
declare module 'virtual:atlases' {
  import type { AtlasSummary } from '$lib/compile/reports/summarise-atlas';
  import type { WholeAtlas } from '$lib/core/atlas';
  import type { CardDrawing } from '$lib/static-map/base-drawing';

  /** What is known of each without opening it, sorted by id. */
  export const atlases: (AtlasSummary & { drawing: CardDrawing })[];

  /** Loads an atlas; null where there is none of that id. */
  export function load(id: string): Promise<WholeAtlas | null>;
}

/** Whether texts of articles may be at hand: while developing, and in a private build. A public build drops what shows them. */
declare const __HAS_TEXTS__: boolean;

/** The articles' texts at hand while developing; in a build, only those that it was told to contain. */
declare module 'virtual:texts' {
  /** The paragraphs of each source of an atlas whose text is at hand, by the id of the source. */
  export function texts(atlas: string): Promise<Record<string, string[]>>;
}

/** Maps drawn while the site is built. For the server alone. */
declare module 'virtual:drawn' {
  import type { BaseName } from '$lib/static-map/base-name';

  /** Loads the base map's names round an atlas; none where there is no such atlas. */
  export function loadNames(id: string): Promise<BaseName[]>;
}

/** The grounds of the atlases' maps. They are large: for a server alone, which serves them as files. */
declare module 'virtual:grounds' {
  /** The text of an SVG file by the id of the atlas. */
  export const grounds: Record<string, string>;
}

/** The preview pictures, which a build draws; none while developing. For the server alone. */
declare module 'virtual:pictures' {
  import type { Picture } from '$lib/metadata/picture';

  /**
   * The picture of a prerendered day (`YYYY-MM-DD`) of an atlas; of the atlas where the day is null; of the site where both are.
   * Null of any other, and of all while developing.
   */
  export function pictureOf(atlas: string | null, day: string | null): Picture | null;
}

/** The fonts that pages ask for at once, besides those that Kit finds in their style sheets. For the server alone. */
declare module 'virtual:first-fonts' {
  /** Their addresses within the site, with a first slash. */
  export const firstFonts: readonly string[];
}

/** The map's fonts, made by src/build/font-plugin.ts. */
declare module 'virtual:map-fonts' {
  /** Their files by the names that `text-font` uses. A file is fetched when a name first needs one of its letters. */
  export const mapFonts: Record<string, { url: string; 'unicode-range': string[] }[]>;
}
