/** The font files that the first paint of a day sets its words in. Whatever else its letters need is fetched when a style asks for it. */
export const FIRST_FONTS = /(?:noto-sans-site-[47]00|source-serif-4-site-600)-normal\.[^/]*woff2$/;
