import { LANGUAGE } from './language';

const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A whole number, in words up to twelve, else in figures: `three`, `13`. */
export function numberInWords(number: number): string {
  return NUMBERS[number] ?? String(number);
}

/** Of so many, which are at least two: all of them. */
export function bothOrAll(number: number): string {
  return number > 2 ? 'all' : 'both';
}

/** A number in figures: `16,384`. */
export function inFigures(number: number): string {
  return number.toLocaleString(LANGUAGE);
}

/** A whole number of kilometres: `1,210 km`. */
export function kilometres(number: number): string {
  return `${inFigures(number)} km`;
}
