import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { slugOf } from '../compile/sources/slug-of';

/** Of a readable id, so that it and its sum stay within what an address shows. */
const LONGEST = 48;

/** The sha256 of a text in UTF-8, in lower-case hexadecimal digits. */
export function sumOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** An id from a name that is unique in its file. */
export function idOf(...names: readonly string[]): string {
  const name = names.join(' ');
  return shortSlug(name) || sumOf(name).slice(0, 8);
}

/** An id that stays apart from those of other things of the same name: with six digits of the sum of what makes it unique. */
export function idApart(name: string, unique: string): string {
  return [shortSlug(name), sumOf(unique).slice(0, 6)].filter((part) => part !== '').join('-');
}

function shortSlug(name: string): string {
  return slugOf(name).slice(0, LONGEST).replace(/-$/, '');
}
