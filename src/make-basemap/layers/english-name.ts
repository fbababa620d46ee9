import type { GazetteerRow } from '../sources/gazetteer';

type NamedRow = Pick<GazetteerRow, 'geonameId' | 'countryCode' | 'name' | 'asciiName'>;

/** Where GeoNames and newspapers differ, by GeoNames id. */
const USUAL_NAMES: Record<number, string> = { 2028462: 'Ulaanbaatar' };

/**
 * A town's name as English-language papers print it. GeoNames romanises by the book: Russian Svobodnyy and Artëm become
 * Svobodny and Artyom, Korean P’yŏngsŏng and Yonggang-ŭp become Pyongsong and Yonggang; Japanese long vowels lose their
 * marks.
 */
export function englishName({ geonameId, countryCode, name, asciiName }: NamedRow): string {
  const usual = USUAL_NAMES[geonameId];
  if (usual) return usual;
  switch (countryCode) {
    case 'RU':
      return withoutApostrophes(/[а-я]/i.test(name) ? asciiName : name)
        .replace(/ë/g, 'yo')
        .replace(/Ë/g, 'Yo')
        .replace(/[iy]y\b/g, 'y');
    case 'KP':
      return withoutApostrophes(asciiName).replace(/-(up|rodongjagu)$/, '');
    case 'KR':
    case 'JP':
      return withoutApostrophes(asciiName);
    default:
      return name;
  }
}

function withoutApostrophes(name: string): string {
  return name.replace(/['’‘ʼ]/g, '');
}
