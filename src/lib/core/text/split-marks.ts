/** A text parted at its marks: `[2]` comes as the number 2, everything else as it stands. Nothing is lost, and no part is empty. */
export function splitMarks(text: string): (string | number)[] {
  return text
    .split(/(\[\d+\])/)
    .filter((part) => part !== '')
    .map((part) => (/^\[\d+\]$/.test(part) ? Number(part.slice(1, -1)) : part));
}
