import { shorten } from '../core/text/shorten';

/** The longest name on the map, in letters. */
const LONGEST = 40;

/** A name, no longer than the map has room for. */
export function shortenName(name: string): string {
  return shorten(name, LONGEST);
}
