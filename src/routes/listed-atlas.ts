import type { atlases } from 'virtual:atlases';

/** What the site knows of an atlas without opening it, with the small map for its card. */
export type ListedAtlas = (typeof atlases)[number];
