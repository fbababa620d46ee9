import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { SERVER } from './built-app';
import { fillApp } from './fill-app';
import type { Fillings } from './fill-holes';
import { openOutput } from './output-folder';

/** For how long a server that was filled otherwise stays, in milliseconds: one that runs still loads parts of itself. */
const DAY = 24 * 60 * 60 * 1000;

/** The server with its holes filled, in a folder of its own, which is returned: a module is loaded once from a path, and has one content. */
export function fillServer(cache: string, fillings: Fillings): string {
  const servers = path.join(cache, 'servers');
  const folder = path.join(servers, fillings.version);
  const output = openOutput(folder);
  fillApp(SERVER, output, fillings);
  // No package.json says so above a folder of `node_modules`.
  output.write('package.json', JSON.stringify({ type: 'module' }));
  output.finish();
  for (const other of readdirSync(servers).map((name) => path.join(servers, name)))
    if (other !== folder && Date.now() - statSync(other).mtimeMs > DAY)
      rmSync(other, { recursive: true });
  return folder;
}
