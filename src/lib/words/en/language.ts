/** The language of all words except an atlas's or a source's own: a BCP 47 tag, for `lang` and for `Intl`. */
export const LANGUAGE = 'en';

/** The language of bibliographies: a locale included with `@citation-js/plugin-csl`. */
export const CITATION_LOCALE = 'en-US';
