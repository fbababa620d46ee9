const ASCII = 'abcdefghijklmnopqrstuvwxyz';
const ALIKE = 'áƀćđéƒǵħíĵķłḿñóṕɋŕśŧúṽŵẋýž';

/** The replacement for each ASCII letter: not ASCII, one UTF-16 unit, legible, and of the same case. */
export const PSEUDO_LETTERS: ReadonlyMap<string, string> = new Map(
  [...ASCII].flatMap((letter, i): [string, string][] => {
    const alike = ALIKE[i] ?? letter;
    return [
      [letter, alike],
      [letter.toUpperCase(), alike.toUpperCase()]
    ];
  })
);

/** An address, which other letters would break. */
const ADDRESS = /(\b[a-z]+:\/\/[^\s<>"'`]*)/;

/** A text without ASCII letters except in addresses: `Éṽéñŧś` for `Events`. */
export function pseudoText(text: string): string {
  return text
    .split(ADDRESS)
    .map((part, i) => (i % 2 === 1 ? part : inLetters(part)))
    .join('');
}

function inLetters(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => PSEUDO_LETTERS.get(letter) ?? letter);
}
