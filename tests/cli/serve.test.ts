import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../src/cli/serve/listen';
import { siteHandler } from '../../src/cli/serve/site-handler';

const HOST = '127.0.0.1';
const LONG_PAGE = `<!doctype html><title>Story</title>${'<p>A line of it.</p>'.repeat(200)}`;
const FILES: Record<string, string> = {
  'site/index.html': '<title>Home</title>',
  'site/404.html': '<title>Not prerendered</title>',
  'site/story.html': LONG_PAGE,
  'site/story/2023-09-12.html': '<title>A day</title>',
  'site/basemap/world.pmtiles': '0123456789',
  'site/empty.txt': '',
  'site/a b.html': '<title>Space</title>',
  'site/_app/immutable/entry.abc.js': 'export {};',
  'site.html': 'beside the site',
  'secret.txt': 'outside the site'
};

let folder: string;
const servers: Server[] = [];
let port: number;
let mountedPort: number;

async function start(base: string) {
  const server = createServer(siteHandler({ root: path.join(folder, 'site'), base }));
  servers.push(server);
  return listen(server, 0, HOST);
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-serve-'));
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  port = await start('');
  mountedPort = await start('/dateline');
});

afterAll(async () => {
  for (const server of servers) server.close();
  await rm(folder, { recursive: true });
});

type Answer = { status: number; headers: IncomingHttpHeaders; bytes: Buffer; text: string };

/** Requests with node:http, which sends a path as written; fetch would normalise "/../". */
function ask(
  target: string,
  {
    headers = {},
    method = 'GET',
    at = port
  }: { headers?: object; method?: string; at?: number } = {}
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: HOST, port: at, path: target, method, headers: { ...headers } };
    request(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const bytes = Buffer.concat(parts);
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, bytes, text: bytes.toString() });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('addresses', () => {
  test.each([
    ['/', 'Home'],
    ['/story', 'Story'],
    ['/story/2023-09-12', 'A day'],
    ['/story/2023-09-12?hour=06&view=5/48/134', 'A day'],
    ['/a%20b', 'Space']
  ])('%s is a page', async (target, title) => {
    const { status, text, headers } = await ask(target);
    expect(status).toBe(200);
    expect(text).toContain(`<title>${title}</title>`);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test.each([
    ['/story/?hour=06', '/story?hour=06'],
    ['//story/', '/story'],
    ['//example.org/', '/example.org'],
    ['/story//2023-09-12?a=/./b', '/story/2023-09-12?a=/./b'],
    ['/story%2F2023-09-12.html', '/story/2023-09-12'],
    ['/%73tory?', '/story?'],
    ['/index.html', '/'],
    ['/404.html?hour=06', '/?hour=06'],
    ['/404', '/'],
    ['/.', '/'],
    ['/story/..', '/'],
    ['/a%20b/', '/a%20b'],
    ['/%zz', '/%25zz'],
    ['/story/%E0%A4%A', '/story/%25E0%25A4%25A']
  ])('%s leads to the page’s one address, %s', async (target, location) => {
    const { status, headers } = await ask(target);
    expect(status).toBe(308);
    expect(headers.location).toBe(location);
  });

  test.each(['/nowhere', '/story/1999-01-01', '/_app/immutable/gone.js', '/%25zz', '/%00'])(
    '%s gets the fallback page with status 404',
    async (target) => {
      const { status, text, headers } = await ask(target);
      expect(status).toBe(404);
      expect(text).toContain('Not prerendered');
      expect(headers['cache-control']).toBe('no-cache');
    }
  );

  test.each([
    '/../secret.txt',
    '/story/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/secret.txt%00.html',
    '/../site.html',
    '/..',
    '//../secret.txt'
  ])('%s does not leave the folder', async (target) => {
    const first = await ask(target);
    const { status, text } = first.status === 308 ? await ask(first.headers.location ?? '') : first;
    expect(status === 404 ? text : 'the home page').toMatch(/Not prerendered|the home page/);
    expect(text).not.toMatch(/(out|be)side the/);
  });

  test('an invalid path is refused', async () => {
    expect((await ask('story')).status).toBe(400);
  });

  test('every answer keeps types, addresses and devices to itself', async () => {
    for (const target of ['/', '/nowhere', '/story/', '/basemap/world.pmtiles']) {
      const { headers } = await ask(target);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
      expect(headers['permissions-policy']).toContain('geolocation=()');
    }
  });

  test('only GET and HEAD are answered', async () => {
    const { status, headers } = await ask('/', { method: 'POST' });
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
  });

  test('HEAD has the headers and no body', async () => {
    const { status, headers, bytes } = await ask('/basemap/world.pmtiles', { method: 'HEAD' });
    expect(status).toBe(200);
    expect(headers['content-length']).toBe('10');
    expect(bytes).toHaveLength(0);
  });
});

describe('a base path', () => {
  test('holds the site', async () => {
    expect((await ask('/dateline/', { at: mountedPort })).text).toContain('Home');
    expect((await ask('/dateline/story/2023-09-12', { at: mountedPort })).text).toContain('A day');
    expect((await ask('/dateline/nowhere', { at: mountedPort })).text).toContain('Not prerendered');
  });

  test('without its slash leads to the home page', async () => {
    const { status, headers } = await ask('/dateline?a=1', { at: mountedPort });
    expect(status).toBe(308);
    expect(headers.location).toBe('/dateline/?a=1');
  });

  test('is kept by a redirect', async () => {
    expect((await ask('/dateline/story/', { at: mountedPort })).headers.location).toBe(
      '/dateline/story'
    );
  });

  test.each(['/', '/story', '/datelines/', '/dateline/../secret.txt'])(
    '%s lies outside it',
    async (target) => {
      expect((await ask(target, { at: mountedPort })).status).toBe(404);
    }
  );
});

describe('byte ranges', () => {
  const range = (value: string, more: object = {}) =>
    ask('/basemap/world.pmtiles', { headers: { range: value, ...more } });

  test.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
    ['bytes=4-99', '456789', 'bytes 4-9/10'],
    ['bytes=9-9', '9', 'bytes 9-9/10'],
    ['bytes=-99', '0123456789', 'bytes 0-9/10']
  ])('%s is a part', async (value, text, shown) => {
    const answer = await range(value);
    expect(answer.status).toBe(206);
    expect(answer.text).toBe(text);
    expect(answer.headers['content-range']).toBe(shown);
    expect(answer.headers['content-length']).toBe(String(text.length));
    expect(answer.headers['content-type']).toBe('application/vnd.pmtiles');
  });

  test.each(['bytes=10-', 'bytes=10-20', 'bytes=-0'])('%s is unsatisfiable', async (value) => {
    const answer = await range(value);
    expect(answer.status).toBe(416);
    expect(answer.headers['content-range']).toBe('bytes */10');
  });

  test.each(['bytes=5-2', 'bytes=-', 'bytes=0-1,4-5', 'lines=0-1'])(
    '%s is answered with the whole file',
    async (value) => {
      const answer = await range(value);
      expect(answer.status).toBe(200);
      expect(answer.text).toBe('0123456789');
    }
  );

  test('a range of a file that has changed since is answered with the whole file', async () => {
    const etag = String((await ask('/basemap/world.pmtiles')).headers.etag);
    expect((await range('bytes=0-3', { 'if-range': etag })).status).toBe(206);
    expect((await range('bytes=0-3', { 'if-range': '"old"' })).status).toBe(200);
    const modified = String((await ask('/basemap/world.pmtiles')).headers['last-modified']);
    expect((await range('bytes=0-3', { 'if-range': modified })).status).toBe(206);
    const before = 'Tue, 12 Sep 2023 00:00:00 GMT';
    expect((await range('bytes=0-3', { 'if-range': before })).status).toBe(200);
  });

  test('a range of a text counts its own bytes, not compressed ones', async () => {
    const headers = { range: 'bytes=0-14', 'accept-encoding': 'br' };
    const answer = await ask('/story', { headers });
    expect(answer.text).toBe('<!doctype html>');
    expect(answer.headers['content-encoding']).toBeUndefined();
  });
});

describe('compression', () => {
  test.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync]
  ])('a reader that takes %s gets %s', async (accepted, encoding, decompress) => {
    const { headers, bytes } = await ask('/story', { headers: { 'accept-encoding': accepted } });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(decompress(bytes).toString()).toBe(LONG_PAGE);
  });

  test('short texts and binary files go as they are', async () => {
    const headers = { 'accept-encoding': 'br' };
    expect((await ask('/', { headers })).headers['content-encoding']).toBeUndefined();
    const tiles = await ask('/basemap/world.pmtiles', { headers });
    expect(tiles.headers['content-encoding']).toBeUndefined();
  });

  test('an empty file is sent', async () => {
    const { status, bytes } = await ask('/empty.txt');
    expect(status).toBe(200);
    expect(bytes).toHaveLength(0);
  });
});

describe('caching', () => {
  test('files named after their contents are cached, others revalidated', async () => {
    const script = await ask('/_app/immutable/entry.abc.js');
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await ask('/story')).headers['cache-control']).toBe('no-cache');
  });

  test('a file that the reader has already is not sent twice', async () => {
    const { headers } = await ask('/story');
    const again = await ask('/story', { headers: { 'if-none-match': headers.etag } });
    expect(again.status).toBe(304);
    expect(again.bytes).toHaveLength(0);
  });

  test('a file that has not changed since the reader got it is not sent twice', async () => {
    const since = async (date: string | undefined, more: object = {}) =>
      (await ask('/story', { headers: { 'if-modified-since': date, ...more } })).status;
    const modified = (await ask('/story')).headers['last-modified'];
    expect(await since(modified)).toBe(304);
    expect(await since('Fri, 01 Jan 2100 00:00:00 GMT')).toBe(304);
    expect(await since('Tue, 12 Sep 2023 00:00:00 GMT')).toBe(200);
    expect(await since('yesterday')).toBe(200);
    // An entity tag is the more reliable validator.
    expect(await since(modified, { 'if-none-match': '"old"' })).toBe(200);
  });

  test('each encoding has an entity tag of its own', async () => {
    const plain = await ask('/story');
    const brotli = await ask('/story', { headers: { 'accept-encoding': 'br' } });
    expect(brotli.headers.etag).not.toBe(plain.headers.etag);
  });
});

describe('a taken port', () => {
  test('gives way to the next free one', async () => {
    const server = createServer();
    servers.push(server);
    const got = await listen(server, port, HOST);
    expect(got).toBeGreaterThan(port);
    expect(got).toBeLessThan(port + 20);
  });

  test('is not skipped for another reason', async () => {
    await expect(listen(createServer(), 0, '203.0.113.1')).rejects.toThrow('EADDRNOTAVAIL');
  });
});
