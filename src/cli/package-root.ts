import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package, with what it ships: its code runs from there as written, and, once installed, bundled. */
export const PACKAGE_ROOT = rootAbove(fileURLToPath(import.meta.url));

function rootAbove(file: string): string {
  const folder = path.dirname(file);
  return existsSync(path.join(folder, 'package.json')) ? folder : rootAbove(folder);
}
