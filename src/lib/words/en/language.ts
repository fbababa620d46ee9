/** The language of every word that is not an atlas's or a source's own: a BCP 47 tag, for `lang` and for `Intl`. */
export const LANGUAGE = 'en';

/** The language of bibliographies: one of the locales that `@citation-js/plugin-csl` brings along. */
export const CITATION_LOCALE = 'en-US';
