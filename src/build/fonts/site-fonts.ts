import { siteFaces, wholeFaces, type Letters, type SiteFace } from './site-faces';
import { siteLetters } from './site-letters';

/** The font files of a variant (`400-normal`) of a Fontsource package, as the site has them. */
export type SiteFonts = (family: string, variant: string) => Promise<SiteFace[]>;

/** The fonts of a site: cut to its letters where a cache folder is given for them, else whole. */
export function createSiteFonts(
  geodata: string,
  language: string,
  cache: string | null
): SiteFonts {
  if (cache === null) return (...variant) => Promise.resolve(wholeFaces(...variant));
  let letters: Promise<Letters> | undefined;
  return async (family, variant) => {
    letters ??= siteLetters(geodata, language, cache);
    return siteFaces(family, variant, await letters, cache);
  };
}
