import type { Lettering, TextStyle } from './lettering';

/** The text in lines no wider than `width` pixels, at most `lines` of them; truncated text ends in `…`. A word wider than a line is broken. */
export function fitText(
  text: string,
  style: TextStyle,
  { width, lines }: { width: number; lines: number },
  lettering: Pick<Lettering, 'width'>
): string[] {
  const fits = (line: string) => lettering.width(line, style) <= width;
  const set: string[] = [];
  for (const word of text.split(' ').flatMap((one) => broken(one, fits))) {
    const last = set.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined) set.push(word);
    else if (fits(joined)) set[set.length - 1] = joined;
    else set.push(word);
  }
  if (set.length <= lines) return set;
  const kept = set.slice(0, lines);
  let last = kept[lines - 1] ?? '';
  while (!fits(`${last}…`) && last.includes(' ')) last = last.slice(0, last.lastIndexOf(' '));
  while (!fits(`${last}…`) && last !== '') last = last.slice(0, -1);
  kept[lines - 1] = `${last.replace(/[,;:.]$/, '')}…`;
  return kept;
}

/** A word in pieces that fit. */
function broken(word: string, fits: (text: string) => boolean): string[] {
  if (fits(word)) return [word];
  const pieces = [''];
  for (const letter of word) {
    const piece = `${pieces.at(-1) ?? ''}${letter}`;
    if (fits(piece) || piece === letter) pieces[pieces.length - 1] = piece;
    else pieces.push(letter);
  }
  return pieces;
}
