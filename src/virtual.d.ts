/** The atlases, compiled by src/build/atlas-plugin.ts. */
declare module 'virtual:atlases' {
  import type { AtlasSummary } from '$lib/compile/summarise-atlas';
  import type { Atlas } from '$lib/core/atlas';

  /** A summary of each, sorted by id. */
  export const atlases: AtlasSummary[];

  /** Loads an atlas, a chunk of its own; null where there is none of that id. */
  export function load(id: string): Promise<Atlas | null>;
}

/** Whether texts of articles may be at hand: while developing, and in a private build. A public build drops what shows them. */
declare const __HAS_TEXTS__: boolean;

/** The articles' texts at hand while developing; in a build, only those that it was told to contain. */
declare module 'virtual:texts' {
  /** The paragraphs of each source of an atlas whose text is at hand, by the id of the source. */
  export function texts(atlas: string): Promise<Record<string, string[]>>;
}
