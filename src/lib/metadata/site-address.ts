/**
 * The public address of a path of the site, which starts with a slash: complete if the build knows the site's origin
 * (DATELINE_SITE), else from the host's root, which browsers accept and crawlers do not.
 */
export function siteAddress(path: string): string {
  return `${import.meta.env.DATELINE_SITE}${import.meta.env.DATELINE_BASE}${path}`;
}

/** The complete public address of the site's front page, without a final slash; null if the build does not know it. */
export function publicSite(): string | null {
  return import.meta.env.DATELINE_SITE === '' ? null : siteAddress('');
}
