/** A number with its noun, in figures: `1 event`, `4 events`. */
export function countNoun(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
