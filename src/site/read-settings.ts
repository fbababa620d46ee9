import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { basePath } from '../cli/base-path.js';
import { siteOrigin } from '../cli/site-origin.js';
import { settingsSchema, type Settings } from './settings';

/** The file of settings, in the folder in which a command runs. */
export const SETTINGS_FILE = 'dateline.config.js';

/**
 * The settings of the site in a folder: those of its file, which need not exist, with those of the environment over them, such as
 * `DATELINE_SITE`. Throws with a line for each that is wrong.
 */
export async function readSettings(
  folder: string,
  env: Readonly<Record<string, string | undefined>>
): Promise<Settings> {
  const file = path.join(folder, SETTINGS_FILE);
  const said: unknown = existsSync(file)
    ? ((await import(pathToFileURL(file).href)) as { default?: unknown }).default
    : {};
  const read = settingsSchema.safeParse(said);
  if (!read.success) throw new Error(read.error.issues.map(sentence).join('\n'));
  const { data } = read;
  return {
    ...data,
    site: siteOrigin(env.DATELINE_SITE) || data.site,
    base: basePath(env.BASE_PATH) || data.base,
    geodata: env.DATELINE_GEODATA || data.geodata,
    build: env.DATELINE_BUILD || data.build
  };
}

function sentence({ path: where, message }: { path: PropertyKey[]; message: string }): string {
  return `${[SETTINGS_FILE, ...where.map(String)].join(': ')}: ${message}`;
}
