import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of the atlases. */
export const GEODATA = path.resolve(ROOT, process.env.DATELINE_GEODATA || 'geodata');

/** The folder of the JSON Schemas, which the site serves too. */
export const SCHEMAS = path.join(ROOT, 'static/schema');
