import { createServer, type RequestListener } from 'node:http';
import { parseArgs } from 'node:util';
import { listen } from './listen';
import type { Terminal } from '../terminal';

/** Serves a site that is mounted at `base`, as the arguments say (`--port`, `--host`), and tells its address. */
export async function startServer(
  handler: RequestListener,
  base: string,
  args: string[],
  { env, write }: Terminal
): Promise<void> {
  const { port, host } = readOptions(args, env);
  const got = await listen(createServer(handler), port, host);
  if (port !== 0 && got !== port) write(`Port ${port} is taken; using ${got}.\n`);
  const shown = host.includes(':') ? `[${host}]` : host;
  write(`Dateline is at http://${shown}:${got}${base}/ (stop with Ctrl+C)\n`);
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
