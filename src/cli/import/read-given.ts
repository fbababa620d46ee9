import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { GivenFile } from '../../lib/import/given-file';
import { UsageError } from '../atlas/command';
import { decodeUtf8 } from '../decode-utf8';

/** Reads a file that an author names: in UTF-8, or an error that says where it is not. */
export function readGiven(file: string): GivenFile {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new UsageError(`expected a file, found none at ${file}`);
  }
  const name = path.basename(file);
  const { text, brokenAt } = decodeUtf8(readFileSync(file));
  if (text === undefined) {
    throw new Error(
      `${name}:${brokenAt.line}:${brokenAt.column} expected UTF-8, found a byte that is not; save the file as UTF-8`
    );
  }
  return { name, text };
}
