const ASCII = 'abcdefghijklmnopqrstuvwxyz';
const ALIKE = 'áƀćđéƒǵħíĵķłḿñóṕɋŕśŧúṽŵẋýž';

/** Each ASCII letter with the one that is written for it: no ASCII, one UTF-16 unit, legible, and small where the other is small. */
export const PSEUDO_LETTERS: ReadonlyMap<string, string> = new Map(
  [...ASCII].flatMap((letter, i): [string, string][] => {
    const alike = ALIKE[i] ?? letter;
    return [
      [letter, alike],
      [letter.toUpperCase(), alike.toUpperCase()]
    ];
  })
);

/** An address, which leads nowhere in other letters. */
const ADDRESS = /(\b[a-z]+:\/\/[^\s<>"'`]*)/;

/** A text in which no ASCII letter stands but in addresses: `Éṽéñŧś` of `Events`. */
export function pseudoText(text: string): string {
  return text
    .split(ADDRESS)
    .map((part, i) => (i % 2 === 1 ? part : inLetters(part)))
    .join('');
}

function inLetters(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => PSEUDO_LETTERS.get(letter) ?? letter);
}
