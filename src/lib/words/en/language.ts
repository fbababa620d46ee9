/** The language of every word that is not an atlas's or a source's own: a BCP 47 tag, for `lang` and for `Intl`. */
export const LANGUAGE = 'en';
