import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Terminal } from './terminal';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of the atlases: `DATELINE_GEODATA`, relative to the project's folder. */
export function geodataFolder(env: Terminal['env']): string {
  return path.resolve(ROOT, env.DATELINE_GEODATA || 'geodata');
}

/** A folder as named in messages: relative to the project's folder if inside it, otherwise by its full path. */
export function nameFolder(folder: string): string {
  const inside = path.relative(ROOT, folder);
  return inside === '' || inside.startsWith('..') || path.isAbsolute(inside) ? folder : inside;
}

/** The folder of the JSON Schemas, which the site serves too. */
export const SCHEMAS = path.join(ROOT, 'static/schema');
