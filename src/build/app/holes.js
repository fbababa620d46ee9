// JavaScript, since svelte.config.js imports it too, and Node 20 cannot run TypeScript.

/**
 * What a built app holds in place of what only the site that is made from it knows. Each is a text that occurs nowhere else, so that
 * the site's own can be written over it; `src/site/fill-holes.ts` does.
 */
export const HOLES = {
  /** Where the site is mounted: a path, as BASE_PATH has it, for Kit accepts no other. */
  base: /** @type {const} */ ('/~dateline-base~'),
  /** The site's public origin. */
  origin: 'https://dateline-origin.invalid',
  /** What tells one build of the scripts from another. */
  version: '~dateline-version~',
  /** The site's name: in scripts only, as a text in quotes of any kind. */
  name: '~dateline-name~',
  /**
   * What stands at the foot of its pages, as JSON in percent encoding. As it stands it cannot be decoded, or the build would decode it
   * once and for all.
   */
  footer: '~dateline-footer~%',
  /** The map's fonts, as JSON in percent encoding, which no quotes around it can end; likewise not to be decoded as it stands. */
  mapFonts: '~dateline-map-fonts~%',
  /** A face of a style sheet, followed by a family and a variant. */
  face: 'dateline-face'
};

/** The accent by theme, which is a hole of its own: a site may have another wherever the app says these. */
export const ACCENT = { light: '#b3261e', dark: '#ff6b5e' };

/** The folder of files whose names change with their contents. A site's own are in a folder of it. */
export const IMMUTABLE = '_app/immutable/';
