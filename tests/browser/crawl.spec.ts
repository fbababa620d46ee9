import { expect, test } from '@playwright/test';

type Crawled = { path: string; html: string; status: number };

/** The first attribute value or text that the pattern matches, with its entities decoded. */
function found(html: string, pattern: RegExp): string {
  return (pattern.exec(html)?.[1] ?? '').replaceAll('&amp;', '&').replaceAll('&quot;', '"');
}

function linksOf({ html, path }: Crawled): string[] {
  const body = html.replace(/<script[\s\S]*?<\/script>/g, '');
  return [...body.matchAll(/<(?:a|iframe)\b[^>]*\b(?:href|src)="([^"]*)"/g)]
    .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), `http://site${path}`))
    .filter(({ host }) => host === 'site')
    .map(({ pathname }) => pathname);
}

test('every page has its own title, description and address, a picture, and no broken link', async ({
  request
}) => {
  test.setTimeout(240_000);
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const listed = [...sitemap.matchAll(/<loc>https:\/\/dateline\.example([^<]*)<\/loc>/g)].map(
    ([, path = '']) => path
  );
  expect(listed.length).toBeGreaterThan(50);
  expect(await (await request.get('/robots.txt')).text()).toContain(
    'Sitemap: https://dateline.example/sitemap.xml'
  );

  const pages = new Map<string, Crawled>();
  const others = new Map<string, number>();
  const waiting = [...listed];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (pages.has(path) || others.has(path)) continue;
    const response = await request.get(path);
    const type = response.headers()['content-type'] ?? '';
    if (!type.startsWith('text/html') || !response.ok()) {
      others.set(path, response.status());
      continue;
    }
    const page = { path, html: await response.text(), status: response.status() };
    pages.set(path, page);
    waiting.push(...linksOf(page));
  }
  expect([...others].filter(([, status]) => status !== 200)).toEqual([]);

  const seen = { title: new Map<string, string>(), description: new Map<string, string>() };
  const pictures = new Set<string>();
  for (const { path, html } of pages.values()) {
    if (html.includes('name="robots" content="noindex"')) continue;
    expect(found(html, /<link rel="canonical" href="([^"]*)"/), path).toBe(
      `https://dateline.example${path}`
    );
    for (const [kind, pattern] of [
      ['title', /<title>([^<]*)<\/title>/],
      ['description', /<meta name="description" content="([^"]*)"/]
    ] as const) {
      const text = found(html, pattern);
      expect(text, `${kind} of ${path}`).not.toBe('');
      expect(seen[kind].get(text), `${kind} “${text}” of ${path}`).toBeUndefined();
      seen[kind].set(text, path);
    }
    expect(listed, `${path} in the sitemap`).toContain(path);
    const picture = found(html, /<meta property="og:image" content="([^"]*)"/);
    expect(picture, `picture of ${path}`).toMatch(/^https:\/\/dateline\.example\/.*\.png$/);
    pictures.add(new URL(picture).pathname);
  }
  for (const path of pictures) {
    const response = await request.get(path);
    expect(response.headers()['content-type'], path).toBe('image/png');
    expect([...(await response.body()).subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
  }
});
