/** Widths of letters in ems, slightly generous: text laid out with them fits in any common sans or serif. */
const WIDTHS: [letters: RegExp, width: number][] = [
  [/[\u0300-\u036f\u200b\u2068\u2069]/u, 0],
  [/[ijlI.,:;|!'’‘ ·]/u, 0.29],
  [/[frt()[\]/\-–]/u, 0.39],
  [/[mwMWЖШЩЮЫжшщюы@—…%]/u, 0.92],
  [/[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u, 1],
  [/\p{Lu}/u, 0.69],
  [/[\d\p{Sc}+=]/u, 0.58]
];
const OTHER = 0.585;
/** How much wider bold letters are. */
const BOLD = 1.08;

/**
 * The approximate width of a text in pixels, without a font: there is none while the page is rendered on a server. `spacing` is
 * in ems between letters.
 */
export function textWidth(
  text: string,
  style: { size: number; bold?: boolean; spacing?: number }
): number {
  const letters = [...text.normalize('NFC')];
  const ems = letters.reduce((sum, letter) => sum + letterWidth(letter), 0);
  const spaced = ems * (style.bold ? BOLD : 1) + letters.length * (style.spacing ?? 0);
  return spaced * style.size;
}

function letterWidth(letter: string): number {
  return WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
}

/** The text in lines no wider than `ems` if its words allow, as even as possible. */
export function wrapText(text: string, ems: number, spacing = 0): string[] {
  const words = text.split(' ');
  const width = (line: string) => textWidth(line, { size: 1, spacing });
  const count = Math.ceil(width(text) / ems);
  const even = width(text) / Math.max(1, count);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    const full = last !== undefined && (width(joined) > ems || width(last) >= even * 0.8);
    if (last === undefined || full) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}
