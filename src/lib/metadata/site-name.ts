/** The name of the site, as its settings have it. */
export const SITE_NAME: string = import.meta.env.DATELINE_NAME;
