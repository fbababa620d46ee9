import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { Unreadable } from '../lib/compile/reading/parse-files';
import { decodeUtf8 } from './decode-utf8';
import { isFolder, listFiles } from './list-files';

/** The compiler's input: an atlas's files by name, those that could not be read, and the available texts by their sha256. */
export type AtlasFiles = {
  files: Map<string, string>;
  unreadable: Unreadable;
  texts: Map<string, string>;
};

/** An atlas's folder of texts, which is kept out of the repository. */
const TEXTS = 'texts';

/**
 * The ids of the atlases in a folder such as `geodata`, sorted: the names of its folders, and of its links to folders or to
 * nothing, so that the latter are reported. Throws if there is no such folder.
 */
export function listAtlasIds(geodata: string): string[] {
  if (!isFolder(geodata)) {
    const message = `expected a folder of atlases, found none at ${geodata}`;
    throw new Error(`${message}; DATELINE_GEODATA names another than geodata/`);
  }
  const files = new Set(listFiles(geodata).flatMap(({ name, target }) => (target ? name : [])));
  return readdirSync(geodata)
    .filter((name) => !name.startsWith('.') && !files.has(name))
    .sort();
}

/**
 * Reads an atlas's files, and the texts in its own folder and in `textsFolder`, if given. A link to another file of the atlas is
 * that file; one that leads out of the atlas is not followed.
 */
export function readAtlasFiles(geodata: string, id: string, textsFolder?: string): AtlasFiles {
  const folder = path.join(geodata, id);
  const files = new Map<string, string>();
  const unreadable = new Map<string, { message: string; line?: number; column?: number }>();
  for (const { name, target } of listFiles(folder)) {
    if (target === null) {
      unreadable.set(name, { message: 'expected a file, found a link that leads nowhere' });
    } else if (!target.startsWith(realpathSync(folder) + path.sep)) {
      const message = `expected a file of the atlas, found a link that leads out of it, to ${target}; put a copy in its place`;
      unreadable.set(name, { message });
    } else {
      const { text, brokenAt } = decodeUtf8(readFileSync(target));
      const message = 'expected UTF-8, found a byte that is not; save the file as UTF-8';
      if (text === undefined) unreadable.set(name, { ...brokenAt, message });
      else files.set(name, text);
    }
  }
  if (textsFolder && !isFolder(textsFolder)) {
    throw new Error(`DATELINE_TEXTS: expected a folder, found "${textsFolder}"`);
  }
  const folders = [path.join(folder, TEXTS), ...(textsFolder ? [textsFolder] : [])];
  const texts = new Map(
    folders.flatMap(listFiles).flatMap(({ target }): [string, string][] => {
      if (target === null) return [];
      const bytes = readFileSync(target);
      return [[sha256Of(bytes), bytes.toString('utf8')]];
    })
  );
  return { files, unreadable, texts };
}

function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
