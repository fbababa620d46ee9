import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { basePath } from './base-path.js';
import { commandLine } from './command-line';
import { listen } from './serve/listen';
import { siteHandler } from './serve/site-handler';
import type { Terminal } from './terminal';

/** Serves the folder of the build until it is stopped; returns 1 if it cannot. */
export async function runServe(args: string[], { env, write, tell }: Terminal): Promise<number> {
  try {
    const { port, host } = readOptions(args, env);
    const base = basePath(env.BASE_PATH);
    const root = path.resolve(env.DATELINE_BUILD || 'build');
    if (!existsSync(root))
      throw new Error(`There is no build to serve: run \`${commandLine('build')}\` first.`);

    const server = createServer(siteHandler({ root, base }));
    const got = await listen(server, port, host);
    if (port !== 0 && got !== port) write(`Port ${port} is taken; using ${got}.\n`);
    const shown = host.includes(':') ? `[${host}]` : host;
    write(`Dateline is at http://${shown}:${got}${base}/ (stop with Ctrl+C)\n`);
    return 0;
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

function readOptions(args: string[], env: Terminal['env']) {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: env.PORT ?? '4173' },
      host: { type: 'string', default: '127.0.0.1' }
    }
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65535) {
    throw new Error(`--port: expected a number from 0 to 65535, found "${values.port}"`);
  }
  return { port, host: values.host };
}
