import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The sha256 of each text in an atlas's own folder and in `textsFolder`, by file name: two folders may hold one name. */
export function readCopies(
  geodata: string,
  id: string,
  textsFolder?: string
): Map<string, string[]> {
  const copies = new Map<string, string[]>();
  const folders = [path.join(geodata, id, 'texts'), ...(textsFolder ? [textsFolder] : [])];
  for (const folder of folders.filter((one) => existsSync(one))) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const sha256 = createHash('sha256').update(readFileSync(path.join(folder, entry.name)));
      copies.set(entry.name, [...(copies.get(entry.name) ?? []), sha256.digest('hex')]);
    }
  }
  return copies;
}
