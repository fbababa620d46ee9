// JavaScript, since vite.config.ts and svelte.config.js read their settings before TypeScript can be.

/**
 * The site's public origin, such as "https://maps.example", without a final slash; empty if none is set.
 *
 * @param {string | undefined} value What DATELINE_SITE says.
 * @returns {string}
 */
export function siteOrigin(value = '') {
  if (value === '') return '';
  const url = URL.canParse(value) ? new URL(value) : null;
  const web = url?.protocol === 'https:' || url?.protocol === 'http:';
  const bare = url?.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  if (url && web && bare) return url.origin;
  throw new Error(
    `DATELINE_SITE: expected an origin such as "https://maps.example" (the path goes into BASE_PATH), found "${value}"`
  );
}
