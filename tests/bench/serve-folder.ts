import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteHandler } from '../../src/cli/serve/site-handler';

/** Serves a built site on a free port while `use` runs; `use` gets its address without a trailing slash. */
export async function serveFolder<T>(
  root: string,
  use: (address: string) => Promise<T>
): Promise<T> {
  const server = createServer(siteHandler({ root, base: '' }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    return await use(`http://127.0.0.1:${port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
