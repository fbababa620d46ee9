/**
 * The pages of an atlas that are not days, by the last part of their addresses, which also names the folders of
 * `src/routes/[atlas]/`.
 */
export const ATLAS_PAGES = { downloads: 'take-away', sources: 'sources' } as const;
