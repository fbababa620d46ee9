import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from './list-files';

/** The sha256 of each text in an atlas's own folder and in `textsFolder`, by file name: two folders may share a name. */
export function readCopies(
  geodata: string,
  id: string,
  textsFolder?: string
): Map<string, string[]> {
  const copies = new Map<string, string[]>();
  const folders = [path.join(geodata, id, 'texts'), ...(textsFolder ? [textsFolder] : [])];
  for (const { name, target } of folders.flatMap(listFiles)) {
    if (target === null) continue;
    const sha256 = createHash('sha256').update(readFileSync(target)).digest('hex');
    copies.set(name, [...(copies.get(name) ?? []), sha256]);
  }
  return copies;
}
