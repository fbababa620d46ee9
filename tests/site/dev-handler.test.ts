import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listen } from '../../src/cli/serve/listen';
import { createDevHandler, type DevHandler } from '../../src/site/dev-handler';
import { withReload } from '../../src/site/reload-script';

const BASE = '/maps';
let folder: string;
let server: Server;
let address: string;
let announce: DevHandler['announce'];

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-dev-'));
  writeFileSync(path.join(folder, 'theme.js'), 'theme');
  writeFileSync(path.join(folder, '404.html'), 'the app');
  const pages: Record<string, string> = { '/': 'index.html', '/a/b.json': 'a/b.json' };
  const made = createDevHandler(
    {
      folder,
      render: (pathname) => {
        if (pathname === '/broken') return Promise.reject(new Error('The page is broken.'));
        const file = pages[pathname];
        return Promise.resolve(file ? { file, content: Buffer.from(`of ${pathname}`) } : null);
      },
      report: () => '',
      refresh: () => Promise.resolve()
    },
    BASE
  );
  ({ announce } = made);
  server = createServer(made.handler);
  address = `http://127.0.0.1:${await listen(server, 0, '127.0.0.1')}${BASE}`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const ask = async (pathname: string) => {
  const response = await fetch(address + pathname);
  return [response.status, response.headers.get('content-type'), await response.text()];
};

describe('a site while it is written', () => {
  it('renders what is asked for, whatever the query, and never has it kept', async () => {
    expect(await ask('/?known=then')).toEqual([200, 'text/html; charset=utf-8', 'of /']);
    expect(await ask('/a/b.json')).toEqual([200, 'application/json', 'of /a/b.json']);
    expect((await fetch(`${address}/`)).headers.get('cache-control')).toBe('no-store');
  });

  it('has its other files, and opens the app at every other address', async () => {
    expect((await ask('/theme.js')).slice(0, 3)).toEqual([
      200,
      'text/javascript; charset=utf-8',
      'theme'
    ]);
    expect((await ask('/no/day')).slice(0, 3)).toEqual([
      404,
      'text/html; charset=utf-8',
      'the app'
    ]);
    expect((await ask('/%E0%A4%A'))[0]).toBeGreaterThanOrEqual(400);
  });

  it('says why a page fails', async () => {
    expect(await ask('/broken')).toEqual([500, 'text/plain; charset=utf-8', 'The page is broken.']);
  });

  it('tells the pages that are open of each change, on one line', async () => {
    const changes = await new Promise<IncomingMessage>((resolve) =>
      get(`${address}/_dateline/changes`, resolve)
    );
    const heard = new Promise((resolve) => changes.once('data', (data) => resolve(String(data))));
    announce('events.yaml:1:1 when: expected\na date');
    expect(await heard).toBe('data: "events.yaml:1:1 when: expected\\na date"\n\n');
    changes.destroy();
  });

  it('has a page listen with a script of its own, which its policy allows', async () => {
    const page = withReload('<head></head><p></p>', BASE);
    const [, script = ''] =
      /<script src="\/maps([^"]+)" defer><\/script>\n<\/head>/.exec(page) ?? [];
    const [status, type, code] = await ask(script);
    expect([status, type]).toEqual([200, 'text/javascript']);
    expect(code).toContain('new EventSource("/maps/_dateline/changes")');
  });
});
