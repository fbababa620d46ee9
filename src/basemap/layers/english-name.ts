import type { GazetteerRow } from '../sources/gazetteer.ts';

/**
 * A town's name as English-language papers print it. GeoNames romanises by the book: Russian Svobodnyy and Artëm become
 * Svobodny and Artyom, Korean P’yŏngsŏng and Yonggang-ŭp become Pyongsong and Yonggang; Japanese long vowels lose their
 * marks.
 */
export function englishName({ countryCode, name, asciiName }: Pick<GazetteerRow, 'countryCode' | 'name' | 'asciiName'>): string {
	switch (countryCode) {
		case 'RU':
			return withoutApostrophes(name).replace(/ë/g, 'yo').replace(/Ë/g, 'Yo').replace(/[iy]y\b/g, 'y');
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
