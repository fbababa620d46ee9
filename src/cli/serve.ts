/** Serves build/: `npm run serve -- [--port 4173] [--host 127.0.0.1]`. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { basePath } from './base-path.js';
import { listen } from './serve/listen';
import { siteHandler } from './serve/site-handler';

try {
  await serve();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function serve() {
  const { port, host } = readOptions();
  const base = basePath(process.env.BASE_PATH);
  const root = fileURLToPath(new URL('../../build', import.meta.url));
  if (!existsSync(root)) throw new Error('There is no build to serve: run `npm run build` first.');

  const server = createServer(siteHandler({ root, base }));
  const got = await listen(server, port, host);
  if (port !== 0 && got !== port) console.log(`Port ${port} is taken; using ${got}.`);
  const shown = host.includes(':') ? `[${host}]` : host;
  console.log(`Dateline is at http://${shown}:${got}${base}/ (stop with Ctrl+C)`);
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: process.env.PORT ?? '4173' },
      host: { type: 'string', default: '127.0.0.1' }
    }
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65535) {
    throw new Error(`--port: expected a number from 0 to 65535, found "${values.port}"`);
  }
  return { port, host: values.host };
}
