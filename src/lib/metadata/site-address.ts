/**
 * The public address of a path of the site, which starts with a slash: complete if the build knows the site's origin
 * (DATELINE_SITE), else from the host's root, which browsers accept and crawlers do not.
 */
export function siteAddress(path: string): string {
  return `${import.meta.env.DATELINE_SITE}${import.meta.env.DATELINE_BASE}${path}`;
}

/** Whether the site's origin is known, so that addresses are complete. Asked of an address: a built app learns its origin last of all. */
export function hasOrigin(): boolean {
  return URL.canParse(siteAddress('/'));
}

/** The complete public address of the site's front page, without a final slash; null if the site's origin is not known. */
export function publicSite(): string | null {
  return hasOrigin() ? siteAddress('') : null;
}
