import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { FILE_NAMES } from '../reading/parse-files';

/** The first 12 hexadecimal digits of the sha256 of an atlas's files, names and contents, sorted by name. */
export function versionOf(files: ReadonlyMap<string, string>): string {
  const held = [...FILE_NAMES].sort().flatMap((name) => {
    const text = files.get(name);
    return text === undefined ? [] : [name, text];
  });
  return bytesToHex(sha256(utf8ToBytes(held.join('\0')))).slice(0, 12);
}
