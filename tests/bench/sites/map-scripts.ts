import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of a built site's scripts. */
const SCRIPTS = '_app/immutable';
/** A class that MapLibre gives to its canvas, and that no script of ours makes. */
const MARK = 'maplibregl-canvas-container';

/** Tells by the address of a script whether it is MapLibre's: those of the site built in `folder` that make its canvas. */
export function mapScripts(folder: string): (url: string) => boolean {
  const scripts = readdirSync(path.join(folder, SCRIPTS), { recursive: true, encoding: 'utf8' });
  const maps = scripts.filter(
    (file) =>
      /\.m?js$/.test(file) && readFileSync(path.join(folder, SCRIPTS, file), 'utf8').includes(MARK)
  );
  return (url) => maps.some((file) => url.endsWith(`/${file.replaceAll(path.sep, '/')}`));
}
