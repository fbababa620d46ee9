import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Terminal } from './terminal';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of the atlases: what `DATELINE_GEODATA` names, from the project's own folder. */
export function geodataFolder(env: Terminal['env']): string {
  return path.resolve(ROOT, env.DATELINE_GEODATA || 'geodata');
}

/** A folder as messages name it: from the project's own folder where it is in that, else by its whole path. */
export function nameFolder(folder: string): string {
  const inside = path.relative(ROOT, folder);
  return inside === '' || inside.startsWith('..') || path.isAbsolute(inside) ? folder : inside;
}

/** The folder of the JSON Schemas, which the site serves too. */
export const SCHEMAS = path.join(ROOT, 'static/schema');
