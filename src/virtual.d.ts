/** The atlases, compiled by src/build/atlas-plugin.ts. */
declare module 'virtual:atlases' {
  import type { AtlasSummary } from '$lib/compile/summarise-atlas';
  import type { Atlas } from '$lib/core/atlas';

  /** A summary of each, sorted by id. */
  export const atlases: AtlasSummary[];

  /** Loads an atlas, a chunk of its own; null where there is none of that id. */
  export function load(id: string): Promise<Atlas | null>;
}

/** The articles' texts at hand while developing; nothing in a build. */
declare module 'virtual:texts' {
  /** The paragraphs of each source of an atlas whose text is at hand, by the id of the source. */
  export function texts(atlas: string): Promise<Record<string, string[]>>;
}
