/**
 * The public address of a path of the site, which begins with a slash: whole where the build was told the site's origin
 * (DATELINE_SITE), else from the host's root, which browsers take and crawlers do not.
 */
export function siteAddress(path: string): string {
  return `${import.meta.env.DATELINE_SITE}${import.meta.env.DATELINE_BASE}${path}`;
}
