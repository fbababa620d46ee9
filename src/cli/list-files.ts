import { readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** A file in a folder: its name, and its target once links are followed, null if there is none. */
type Listed = { name: string; target: string | null };

/** The files of a folder and its links to files or to nothing, by name; none if there is no such folder. */
export function listFiles(folder: string): Listed[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && (entry.isFile() || entry.isSymbolicLink()))
    .map(({ name }) => ({ name, target: targetOf(path.join(folder, name)) }))
    .filter(({ target }) => target === null || statSync(target).isFile())
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether a folder exists, itself or by a link. */
export function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function targetOf(file: string): string | null {
  return statSync(file, { throwIfNoEntry: false }) ? realpathSync(file) : null;
}
