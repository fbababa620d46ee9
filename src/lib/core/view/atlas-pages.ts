/**
 * The pages of an atlas that are not days, by the last part of their addresses, which also names the folders of
 * `src/routes/[atlas]/`. Not every atlas tells a story.
 */
export const ATLAS_PAGES = { downloads: 'take-away', sources: 'sources', story: 'story' } as const;
