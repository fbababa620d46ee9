/** Countries whose towns and regions are labelled in their own script as well as English, by ISO alpha-2 and alpha-3. */
export const LOCAL_SCRIPT: Record<string, 'Cyrillic' | 'Hangul'> = {
  RU: 'Cyrillic',
  RUS: 'Cyrillic',
  KP: 'Hangul',
  PRK: 'Hangul',
  KR: 'Hangul',
  KOR: 'Hangul'
};

/** Russian letters only: GeoNames also lists Ukrainian, Chuvash, Tatar and Bulgarian spellings. */
const RUSSIAN = /^[А-ЯЁа-яё][А-ЯЁа-яё .-]+$/;
const HANGUL = /^[가-힣]{2,}$/;

const LATIN: Record<string, string> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya'
};

/**
 * Picks a town's name in its own script from GeoNames' unlabelled alternates: in Russia the Russian spelling whose
 * romanisation is nearest to the Latin name, in Korea the shortest, without the words for city and county.
 */
export function localName(
  country: string,
  latinName: string,
  alternates: string[]
): string | undefined {
  const script = LOCAL_SCRIPT[country];
  if (script === 'Cyrillic')
    return nearest(
      latinName,
      alternates.filter((name) => RUSSIAN.test(name))
    );
  if (script === 'Hangul')
    return shortest(alternates.filter((name) => HANGUL.test(name)).map(withoutRank));
  return undefined;
}

function nearest(latinName: string, names: string[]): string | undefined {
  const target = latinName.toLowerCase().replace(/['’]/g, '');
  const scored = names.map((name) => ({ name, score: editDistance(romanise(name), target) }));
  return scored.sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1))[0]?.name;
}

function shortest(names: string[]): string | undefined {
  return names.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
}

/** 함흥시 is the city of 함흥; two syllables are left alone, as 시 may then be part of the name. */
function withoutRank(name: string): string {
  return name.length > 2 ? name.replace(/(특별시|직할시|광역시|시|군|읍|구|면|리)$/, '') : name;
}

function romanise(name: string): string {
  return [...name.toLowerCase()].map((letter) => LATIN[letter] ?? letter).join('');
}

/** Levenshtein distance: how many letters to insert, delete or replace. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  [...a].forEach((letter, i) => {
    let [diagonal, left] = [i, i + 1];
    row = row.map((above, j) => {
      const cost =
        j === 0 ? i + 1 : Math.min(left + 1, above + 1, diagonal + Number(letter !== b[j - 1]));
      [diagonal, left] = [above, cost];
      return cost;
    });
  });
  return row.at(-1) ?? a.length;
}
