/** The pages of an atlas that are not days, by the last part of their addresses; the folders of `src/routes/[atlas]/` are named so. */
export const ATLAS_PAGES = { downloads: 'take-away', sources: 'sources' } as const;
