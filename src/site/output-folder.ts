import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from 'node:fs';
import path from 'node:path';

/** A folder of files that a build brings up to date. Names have slashes, whatever the system. */
export type OutputFolder = {
  /** Writes a file, unless it is there with the same content, so that its date tells when it changed. */
  write(name: string, content: string | Uint8Array): void;
  /** Copies a file, or all files of a folder, unless they are there with the same size and date. */
  copy(from: string, name?: string): void;
  /** Keeps files of the last build as they are; false if one is missing, and then none is kept. */
  keep(names: readonly string[]): boolean;
  /** Deletes what no call has named, and returns how many files were written. */
  finish(): number;
};

/** A date is kept to the millisecond. */
const SAME = 2;

/** Opens the folder, which need not exist. */
export function openOutput(folder: string): OutputFolder {
  const named = new Set<string>();
  let written = 0;

  const write = (name: string, content: string | Uint8Array): void => {
    named.add(name);
    const file = path.join(folder, name);
    const bytes = Buffer.from(content);
    if (existsSync(file) && readFileSync(file).equals(bytes)) return;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    written++;
  };
  const copyFile = (from: string, name: string): void => {
    named.add(name);
    const file = path.join(folder, name);
    const [is, wanted] = [statSync(file, { throwIfNoEntry: false }), statSync(from)];
    if (is?.size === wanted.size && Math.abs(is.mtimeMs - wanted.mtimeMs) < SAME) return;
    mkdirSync(path.dirname(file), { recursive: true });
    copyFileSync(from, file);
    utimesSync(file, wanted.atime, wanted.mtime);
    written++;
  };
  return {
    write,
    copy(from, name = '') {
      if (statSync(from).isFile()) copyFile(from, name);
      else
        for (const file of filesIn(from))
          copyFile(path.join(from, file), path.posix.join(name, file));
    },
    keep(names) {
      if (!names.every((name) => existsSync(path.join(folder, name)))) return false;
      for (const name of names) named.add(name);
      return true;
    },
    finish() {
      for (const name of filesIn(folder)) if (!named.has(name)) rmSync(path.join(folder, name));
      removeEmpty(folder);
      return written;
    }
  };
}

/** The files in a folder, at any depth, by their paths in it. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'));
}

/** Deletes the folders in a folder, at any depth, that have no file. */
function removeEmpty(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const inside = path.join(folder, entry.name);
    removeEmpty(inside);
    if (readdirSync(inside).length === 0) rmdirSync(inside);
  }
}
