import type { Server } from 'node:http';

/** How many ports to try before giving up. */
const TRIES = 20;

/** Starts a server on `port`, or on the next free port after it, and returns which. */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  for (let tried = port; tried < port + TRIES && tried < 65536; tried++) {
    if (await tryPort(server, tried, host)) return portOf(server);
  }
  throw new Error(`Ports ${port} to ${port + TRIES - 1} are all taken: give another with --port.`);
}

function tryPort(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    const onListening = () => {
      server.off('error', onError);
      resolve(true);
    };
    server.once('error', onError).once('listening', onListening).listen(port, host);
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
