import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** What a first view asks for, in kB of 1000 bytes; text as gzip sends it, without headers. */
export type FirstView = {
  'script before the map': number;
  'script, all': number;
  data: number;
  fonts: number;
  'base map': number;
  /** The page itself, its styles and pictures. */
  other: number;
  all: number;
  requests: number;
  /** The addresses that are not of the site's own origin. */
  elsewhere: string[];
};

const TEXT = /\.(?:html|m?js|css|json|svg)$/;

/** Opens a day of the site that is built in `folder`, and measures it until its live map has come to rest. */
export async function firstView(page: Page, address: string, folder: string): Promise<FirstView> {
  const { origin } = new URL(address);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  const urls = new Map<string, string>();
  const ranges = new Map<string, number>();
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('http')) urls.set(requestId, request.url);
  });
  devtools.on('Network.dataReceived', ({ requestId, dataLength }) =>
    ranges.set(requestId, (ranges.get(requestId) ?? 0) + dataLength)
  );
  // As for a reader who saves data: what is fetched ahead of its need may or may not arrive before the page is at rest.
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  );
  await page.goto(address);
  await page.locator('[data-painted]').waitFor();
  await page.waitForLoadState('networkidle');

  const html = readFileSync(path.join(folder, `${new URL(address).pathname}.html`), 'utf8');
  const seen = new Set<string>();
  const asked = [...urls].flatMap(([id, url]) => {
    const { pathname } = new URL(url);
    const file = path.extname(pathname) === '' ? `${pathname}.html` : pathname;
    // A map is read in parts of its file; what else is asked for again comes from the browser's cache.
    const isPart = file.endsWith('.pmtiles');
    if (!isPart && seen.has(file)) return [];
    seen.add(file);
    const bytes = isPart ? (ranges.get(id) ?? 0) : sentSize(folder, file);
    // What the page itself names is requested at once; the map's script only after it.
    return [{ file, bytes, named: html.includes(pathname) }];
  });
  const kB = (test: (one: (typeof asked)[number]) => boolean) =>
    Math.round(asked.filter(test).reduce((sum, { bytes }) => sum + bytes, 0) / 100) / 10;
  const isScript = ({ file }: { file: string }) => /\.m?js$/.test(file);
  const counted = {
    'script, all': kB(isScript),
    data: kB(({ file }) => file.endsWith('.json')),
    fonts: kB(({ file }) => file.endsWith('.woff2')),
    'base map': kB(({ file }) => file.endsWith('.pmtiles'))
  };
  const all = kB(() => true);
  const other = all - Object.values(counted).reduce((sum, one) => sum + one, 0);
  return {
    'script before the map': kB((one) => isScript(one) && one.named),
    ...counted,
    other: Math.round(other * 10) / 10,
    all,
    requests: asked.length,
    elsewhere: [...urls.values()].filter((url) => new URL(url).origin !== origin)
  };
}

function sentSize(folder: string, file: string): number {
  const bytes = readFileSync(path.join(folder, decodeURIComponent(file)));
  return TEXT.test(file) ? gzipSync(bytes).length : bytes.length;
}
