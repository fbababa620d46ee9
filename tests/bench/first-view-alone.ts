import { openPage } from './open-page';

export type FirstView = {
  'script before the map': number;
  'script, all': number;
  data: number;
  fonts: number;
  'base map': number;
  other: number;
  all: number;
  'requests to another origin': number;
};

/** The size of a page's first view, in kB transferred until the map comes to rest. */
export async function firstView(address: string): Promise<FirstView> {
  return openPage(async (page) => {
    const origin = new URL(address).origin;
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    const urls = new Map<string, string>();
    const sizes = new Map<string, number>();
    devtools.on('Network.requestWillBeSent', ({ requestId, request }) =>
      urls.set(requestId, request.url)
    );
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      sizes.set(requestId, (sizes.get(requestId) ?? 0) + encodedDataLength)
    );
    await page.goto(address);
    await page.locator('[data-painted]').waitFor();
    await page.waitForLoadState('networkidle');

    const foreign = [...urls.values()].filter(
      (url) => url.startsWith('http') && new URL(url).origin !== origin
    );
    const html = await (await page.request.get(address)).text();
    const sum = (test: (url: string) => boolean) =>
      [...sizes].reduce((total, [id, size]) => total + (test(urls.get(id) ?? '') ? size : 0), 0);
    const isScript = (url: string) => /\.m?js(\?|$)/.test(url);
    // Whatever the page itself names is requested at once; the map's script only after it.
    const named = (url: string) => html.includes(url.split('/').at(-1) ?? url);
    const kB = (bytes: number) => Math.round(bytes / 100) / 10;
    const script = sum(isScript);
    const data = sum((url) => url.endsWith('.json'));
    const fonts = sum((url) => url.includes('.woff2'));
    const baseMap = sum((url) => url.includes('.pmtiles'));
    const all = sum(() => true);
    return {
      'script before the map': kB(sum((url) => isScript(url) && named(url))),
      'script, all': kB(script),
      data: kB(data),
      fonts: kB(fonts),
      'base map': kB(baseMap),
      other: kB(all - script - data - fonts - baseMap),
      all: kB(all),
      'requests to another origin': foreign.length
    };
  });
}
