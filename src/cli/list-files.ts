import { readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** A file in a folder: its own name, and where it is once links are followed, which may be nowhere. */
type Listed = { name: string; target: string | null };

/** The files of a folder and the links in it that lead to files or nowhere, by name; none where there is no such folder. */
export function listFiles(folder: string): Listed[] {
  if (!isFolder(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && (entry.isFile() || entry.isSymbolicLink()))
    .map(({ name }) => ({ name, target: targetOf(path.join(folder, name)) }))
    .filter(({ target }) => target === null || statSync(target).isFile())
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether a folder is there, itself or by a link. */
export function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function targetOf(file: string): string | null {
  return statSync(file, { throwIfNoEntry: false }) ? realpathSync(file) : null;
}
