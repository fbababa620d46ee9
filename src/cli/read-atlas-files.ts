import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What is compiled to an atlas: its files by name, and the texts at hand by their sha256. */
export type AtlasFiles = { files: Map<string, string>; texts: Map<string, string> };

/** The folder of texts of an atlas, which is kept out of the repository. */
const TEXTS = 'texts';

/** The ids of the atlases in a folder such as `geodata`, sorted: the names of the folders in it. */
export function listAtlasIds(geodata: string): string[] {
  if (!existsSync(geodata)) return [];
  return readdirSync(geodata, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

/** Reads an atlas's files, and the texts in its own folder and in `textsFolder`, if one is named. */
export function readAtlasFiles(geodata: string, id: string, textsFolder?: string): AtlasFiles {
  const folder = path.join(geodata, id);
  const files = new Map(readFiles(folder).map(({ name, bytes }) => [name, bytes.toString('utf8')]));
  if (textsFolder && !existsSync(textsFolder)) {
    throw new Error(`DATELINE_TEXTS: expected a folder, found "${textsFolder}"`);
  }
  const folders = [path.join(folder, TEXTS), ...(textsFolder ? [textsFolder] : [])];
  const texts = new Map(
    folders.flatMap(readFiles).map(({ bytes }) => [sha256Of(bytes), bytes.toString('utf8')])
  );
  return { files, texts };
}

function readFiles(folder: string): { name: string; bytes: Buffer }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => ({ name, bytes: readFileSync(path.join(folder, name)) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function sha256Of(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
