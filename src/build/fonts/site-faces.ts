import { cutFont } from './cut-font';
import { packageFile, packageFiles, type PackageFile } from './package-files';
import { codesIn, writeRange } from './unicode-range';

/** A font file of the site, and the letters for which a browser fetches it, as `unicode-range` has them. */
export type SiteFace = { file: string; range: string };

/** The letters of a site. */
export type Letters = {
  /** Those of its own words and of its atlases, without which no page does. */
  own: ReadonlySet<number>;
  /** Those of the base map's names. */
  map: ReadonlySet<number>;
};

/** A script whose letters the map's fonts do not have either. */
const UNUSED = 'devanagari';
/** The file of which nearly all letters of a page come. */
const FIRST = 'latin';
/** The Korean typeface: for Hangul, and for the Chinese characters that Korean uses. */
const KOREAN = 'noto-sans-kr';
/** The typeface of which a letter is taken first. */
const BEFORE_KOREAN = 'noto-sans';
/** Hangul's syllables. */
const HANGUL = { first: 0xac00, last: 0xd7a3 };

const isHangul = (code: number): boolean => code >= HANGUL.first && code <= HANGUL.last;

/**
 * The font files of a variant (`400-normal`) of a Fontsource package on a site with these letters. Of Latin, its own letters are cut
 * out into a file that nearly all pages do with; other letters come from the whole file, if a page ever has one. Of another script there
 * is a file if the site has a letter of it. Of Korean, of which all files weigh 1.8 MB, there is only what the site uses.
 */
export async function siteFaces(
  family: string,
  variant: string,
  { own, map }: Letters,
  cache: string
): Promise<SiteFace[]> {
  const cut = async (from: string, subset: string, codes: number[]): Promise<SiteFace[]> => {
    if (codes.length === 0) return [];
    const letters = String.fromCodePoint(...codes);
    const name = `${family}-${subset}-${variant}.woff2`;
    return [
      { file: await cutFont(`${from}.woff2`, { letters, name, cache }), range: writeRange(codes) }
    ];
  };
  if (family === KOREAN) {
    const elsewhere = new Set(
      packageFiles(BEFORE_KOREAN, variant).flatMap(({ range }) => codesIn(range))
    );
    const used = ({ range }: PackageFile) =>
      codesIn(range).filter((code) => (own.has(code) || map.has(code)) && !elsewhere.has(code));
    const slices = packageFiles(family, variant).filter(({ subset }) => /^\d+$/.test(subset));
    const hangul = slices.flatMap(used).filter(isHangul);
    const others = slices.map((slice) =>
      cut(
        slice.path,
        slice.subset,
        used(slice).filter((code) => !isHangul(code))
      )
    );
    const korean = cut(packageFile(family, 'korean', variant), 'hangul', hangul);
    return (await Promise.all([...others, korean])).flat();
  }
  const faces = packageFiles(family, variant)
    .filter(({ subset }) => subset !== UNUSED)
    .map(async ({ subset, path, range }): Promise<SiteFace[]> => {
      const whole = { file: `${path}.woff2`, range: writeRange(codesIn(range)) };
      if (!codesIn(range).some((code) => own.has(code) || map.has(code))) return [];
      if (subset !== FIRST) return [whole];
      const [used, rest] = [true, false].map((is) =>
        codesIn(range).filter((code) => own.has(code) === is)
      );
      return [
        { ...whole, range: writeRange(rest ?? []) },
        ...(await cut(path, 'site', used ?? []))
      ];
    });
  return (await Promise.all(faces)).flat();
}

/** The font files of a variant whole, as the package has them: for development, where letters may still come. */
export function wholeFaces(family: string, variant: string): SiteFace[] {
  return packageFiles(family, variant)
    .filter(({ subset }) => (family === KOREAN ? /^\d+$/.test(subset) : subset !== UNUSED))
    .map(({ path, range }) => ({ file: `${path}.woff2`, range: writeRange(codesIn(range)) }));
}
