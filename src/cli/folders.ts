import path from 'node:path';
import { PACKAGE_ROOT } from './package-root';
import type { Terminal } from './terminal';

/** The folder of the atlases: `DATELINE_GEODATA`, relative to the folder in which a command runs. */
export function geodataFolder(env: Terminal['env']): string {
  return path.resolve(env.DATELINE_GEODATA || 'geodata');
}

/** A folder as named in messages: relative to the one in which a command runs if inside it, otherwise by its full path. */
export function nameFolder(folder: string): string {
  const inside = path.relative(process.cwd(), folder);
  return inside === '' || inside.startsWith('..') || path.isAbsolute(inside) ? folder : inside;
}

/** The folder of the JSON Schemas, which the site serves too. */
export const SCHEMAS = path.join(PACKAGE_ROOT, 'static/schema');
