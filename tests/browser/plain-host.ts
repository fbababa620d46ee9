import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { contentType } from '../../src/cli/serve/content-type';

/**
 * Serves the built site as simple hosts do, on a free port: `/a/b` is the file `a/b`, else `a/b.html`, else `404.html`; repeated
 * slashes count as one, and nothing is redirected. Returns its origin and a function that closes it.
 */
export async function plainHost(): Promise<{ origin: string; close: () => void }> {
  const build = path.resolve('build');
  const server = createServer(async (request, response) => {
    const [raw = ''] = (request.url ?? '').split('?');
    const found = await firstOf(filesOf(raw).map((name) => path.join(build, name)));
    response.statusCode = found ? 200 : 404;
    const { name, bytes } = found ?? (await firstOf([path.join(build, '404.html')])) ?? {};
    response.setHeader('Content-Type', contentType(name ?? '').type);
    response.end(bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** The file names that a path may mean below the site's folder; none if it cannot be decoded. */
function filesOf(raw: string): string[] {
  try {
    const name = path.posix.normalize(decodeURIComponent(raw));
    return name.includes('\0') ? [] : [name, `${name}.html`, path.posix.join(name, 'index.html')];
  } catch {
    return [];
  }
}

async function firstOf(names: string[]): Promise<{ name: string; bytes: Buffer } | undefined> {
  for (const name of names) {
    const bytes = await readFile(name).catch(() => undefined);
    if (bytes) return { name, bytes };
  }
  return undefined;
}
