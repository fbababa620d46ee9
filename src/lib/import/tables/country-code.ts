import isoCountries from 'i18n-iso-countries';

/** The ISO 3166-1 alpha-2 code of a country by its numeric or alpha-3 code; undefined if it is none. */
export function countryCode(code: string): string | undefined {
  if (/^\d{1,3}$/.test(code)) return isoCountries.numericToAlpha2(code.padStart(3, '0'));
  return /^[A-Z]{3}$/.test(code) ? isoCountries.alpha3ToAlpha2(code) : undefined;
}
