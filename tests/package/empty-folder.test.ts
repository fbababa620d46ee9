import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn } from '../../src/site/output-folder';
import { installPackage, type Installed } from './install-package';
import { withoutSums } from './same-page';

const ROOT = path.resolve(import.meta.dirname, '../..');
const MEGABYTE = 1e6;
/** What an author's packages may weigh, in megabytes. */
const LIMIT = 150;

let { folder, dateline }: Installed = { folder: '', dateline: () => '' };

beforeAll(() => {
  ({ folder, dateline } = installPackage());
});

afterAll(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

const built = (name: string): string => path.join(folder, 'build', name);
const textAt = async (address: string): Promise<string> => (await fetch(address)).text();
const dates = (root: string): [name: string, modified: number][] =>
  filesIn(root).map((name) => [name, statSync(path.join(root, name)).mtimeMs]);

test('weighs no more than it may, and brings no bundler, no Svelte and no MapLibre', () => {
  const packages = path.join(folder, 'node_modules');
  const weight = filesIn(packages).reduce(
    (sum, name) => sum + statSync(path.join(packages, name)).size,
    0
  );
  console.log(`installed: ${Math.round(weight / MEGABYTE)} MB`);
  expect(weight).toBeLessThan(LIMIT * MEGABYTE);
  const names = readdirSync(packages);
  expect(names).toContain('dateline');
  for (const tool of ['vite', 'svelte', '@sveltejs', 'maplibre-gl', 'esbuild', 'tsx'])
    expect(names).not.toContain(tool);
});

test('makes an atlas, checks it, builds it and serves it, and writes nothing into the package', async () => {
  const own = path.join(folder, 'node_modules/dateline');
  const before = dates(own);
  expect(dateline(['new', 'my-story'])).toContain('`npx dateline check my-story`');
  expect(dateline(['check'])).toMatch(/^my-story: 8 events, .*; 0 errors, 0 warnings; /);
  expect(dateline(['build'])).toMatch(/^Built (\d+) pages and data files in \d+ seconds; \1 have/);

  const page = readFileSync(built('my-story/2050-06-07.html'), 'utf8');
  const picture = /property="og:image" content="\/(pictures\/[\da-f]+\.png)"/.exec(page)?.[1];
  for (const name of ['index.html', '404.html', 'basemap/world.pmtiles', picture ?? ''])
    expect(existsSync(built(name)), name).toBe(true);
  for (const name of filesIn(built('')).filter((one) => /\.(?:html|js|css|json)$/.test(one)))
    expect(readFileSync(built(name), 'utf8'), name).not.toMatch(
      /~dateline|dateline-(?:face|origin)/
    );

  const served = await serving('serve', (address) => textAt(`${address}/my-story/2050-06-07`));
  expect(served).toBe(page);
  expect(dates(own)).toEqual(before);
});

test('builds again only what has changed', () => {
  const before = dates(built(''));
  expect(dateline(['build'])).toContain('; 0 have changed.');
  expect(dates(built(''))).toEqual(before);
});

test('shows an atlas while it is written, and what is wrong with it', async () => {
  const file = path.join(folder, 'geodata/my-story/atlas.yaml');
  const before = readFileSync(file, 'utf8');
  await serving('dev', async (address) => {
    expect(await textAt(`${address}/my-story`)).toMatch(/<script src="\/_dateline\/reload\.js"/);
    const changes = (await fetch(`${address}/_dateline/changes`)).body?.getReader();
    const heard = async () => new TextDecoder().decode((await changes?.read())?.value);

    writeFileSync(file, before.replace(/^title: .*$/m, 'title: A title that is new'));
    expect(await heard()).toBe('data: ""\n\n');
    expect(await textAt(`${address}/my-story/atlas.json`)).toContain('A title that is new');
    expect(await textAt(`${address}/`)).toContain('A title that is new');

    writeFileSync(file, before.replace(/^title: .*$/m, 'titel: No title'));
    expect(await heard()).toContain('geodata/my-story/atlas.yaml:');
    expect(await textAt(`${address}/`)).toContain('A title that is new');
  });
  writeFileSync(file, before);
});

test('follows the settings of its folder', () => {
  writeFileSync(path.join(folder, 'mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(
    path.join(folder, 'dateline.config.js'),
    `export default {
      site: 'https://papers.example',
      base: '/maps',
      name: 'The “Invented” Gazette’s maps',
      mark: 'mark.svg',
      accent: { light: '#0b5a7a', dark: '#7fb6dc' },
      footer: [{ text: 'Who we are', href: 'https://papers.example/about' }]
    };`
  );
  dateline(['build']);
  const page = readFileSync(built('my-story.html'), 'utf8');
  expect(page).toContain('<link rel="canonical" href="https://papers.example/maps/my-story"');
  expect(readFileSync(built('sitemap.xml'), 'utf8')).toContain('https://papers.example/maps/');
  const [, script = ''] = /href="\/maps\/(_app\/immutable\/[^"]+\.js)"/.exec(page) ?? [];
  expect(existsSync(built(script))).toBe(true);

  const front = readFileSync(built('index.html'), 'utf8');
  expect(front).toContain('>The “Invented” Gazette’s maps</h1>');
  expect(front).toMatch(/<a href="https:\/\/papers\.example\/about"[^>]*>.*Who we are/);
  expect(readFileSync(built('favicon.svg'), 'utf8')).toContain('<svg');
  const styles = filesIn(built('_app')).filter((name) => name.endsWith('.css'));
  const all = styles.map((name) => readFileSync(built(`_app/${name}`), 'utf8')).join('');
  expect(all).toContain('#0b5a7a');
  expect(all).not.toContain('#b3261e');
  rmSync(path.join(folder, 'dateline.config.js'));
});

test('gives the same pages and files as the site’s own build', () => {
  const to = path.join(folder, 'ours');
  dateline(['build'], {
    DATELINE_GEODATA: path.join(ROOT, 'geodata'),
    DATELINE_SITE: 'https://dateline.example',
    DATELINE_BUILD: to
  });
  const own = path.join(ROOT, 'build');
  const outside = (root: string) =>
    filesIn(root)
      .filter((name) => !name.startsWith('_app/'))
      .sort();
  expect(outside(to)).toEqual(outside(own));
  const content = (root: string, name: string): string => {
    const text = readFileSync(path.join(root, name)).toString(
      name.endsWith('.html') ? 'utf8' : 'base64'
    );
    return name.endsWith('.html') ? withoutSums(text) : text;
  };
  const different = outside(own).filter((name) => content(to, name) !== content(own, name));
  expect(different).toEqual([]);
});

/** Runs a command that serves, at any free port, for as long as its address is used. */
async function serving<T>(
  command: 'dev' | 'serve',
  use: (address: string) => Promise<T>
): Promise<T> {
  const server = spawn('npx', ['--no-install', 'dateline', command, '--port', '0'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true
  });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      server.once('exit', () => reject(new Error('The server has ended.')));
      server.stdout.on('data', (printed: Buffer) => {
        const [found] = /http:\/\/[\d.]+:\d+/.exec(String(printed)) ?? [];
        if (found) resolve(found);
      });
    });
    return await use(address);
  } finally {
    // With npx, which would leave the server behind.
    if (server.pid) process.kill(-server.pid);
  }
}
