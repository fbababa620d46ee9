// JavaScript, since svelte.config.js imports it too, and Node 20 cannot run TypeScript.

/**
 * Where a site is mounted on its host: empty at the root, otherwise "/name" without a final slash.
 *
 * @param {string | undefined} value What BASE_PATH says.
 * @returns {'' | `/${string}`}
 */
export function basePath(value = '') {
  if (value === '') return '';
  if (/^(\/[\w~-][\w.~-]*)+$/.test(value)) return /** @type {`/${string}`} */ (value);
  throw new Error(`BASE_PATH: expected a path such as "/dateline", found "${value}"`);
}
