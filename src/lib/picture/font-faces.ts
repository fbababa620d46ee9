/** A font file of the page, as its style sheets name it. */
export type FontFace = { rule: string; url: string };

/** The families that pictures are written in. */
const FAMILIES = ['Noto Sans', 'Noto Sans KR', 'Source Serif 4'];

/** The page's font files of these families that have letters of a text. */
export function facesFor(text: string, sheets: Iterable<CSSStyleSheet>): FontFace[] {
  const letters = new Set([...text].map((letter) => letter.codePointAt(0) ?? 0));
  return [...sheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule): FontFace[] => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const family = rule.style.getPropertyValue('font-family').replace(/["']/g, '');
      if (!FAMILIES.includes(family)) return [];
      const ranges = rule.style.getPropertyValue('unicode-range');
      if (![...letters].some((letter) => isIn(letter, ranges))) return [];
      const [, url] = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue('src')) ?? [];
      if (url === undefined) return [];
      return [{ rule: rule.cssText, url: new URL(url, sheet.href ?? location.href).href }];
    })
  );
}

/** Whether a letter is in a list of ranges as CSS writes them; without any, all are: `U+20-7e, U+a9, U+4??`. */
export function isIn(letter: number, ranges: string): boolean {
  if (ranges.trim() === '') return true;
  return ranges.split(',').some((range) => {
    const [first = '', last] = range.trim().replace(/^U\+/i, '').split('-');
    const from = parseInt(first.replaceAll('?', '0'), 16);
    const to = parseInt(last ?? first.replaceAll('?', 'f'), 16);
    return letter >= from && letter <= to;
  });
}
