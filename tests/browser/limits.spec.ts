import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { firstView } from './first-view';
import { BUILD, FIRST_VIEW, NODES, REQUESTS } from './limits';

const SITE = path.resolve(import.meta.dirname, '../../build');
const DAY = '/kim-2023/2023-09-13';

/** The keys whose figure is over its limit, or missing, with the figure. */
function over(found: Record<string, number>, limits: Record<string, number>) {
  return Object.entries(limits)
    .filter(([key, limit]) => !((found[key] ?? NaN) <= limit))
    .map(([key, limit]) => `${key}: ${found[key]} kB, at most ${limit}`);
}

test('the built site weighs no more than its limits, by kind of file', () => {
  const found: Record<string, number> = { all: 0 };
  for (const name of readdirSync(SITE, { recursive: true, encoding: 'utf8' })) {
    const { size } = statSync(path.join(SITE, name));
    const ending = path.extname(name).slice(1);
    const key = Object.keys(BUILD).find((kinds) => kinds.split(' ').includes(ending));
    if (ending === '') continue;
    found.all = (found.all ?? 0) + size / 1000;
    if (key !== undefined) found[key] = (found[key] ?? 0) + size / 1000;
  }
  expect(over(found, BUILD)).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of a day has no more elements than its limit', async ({ page }) => {
    await page.goto(DAY);
    const nodes = await page.locator('*').count();
    expect(nodes).toBeGreaterThan(300);
    expect(nodes).toBeLessThanOrEqual(NODES);
  });
});

test.describe('the first view of a day @map', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('weighs no more than its limits, and asks its own origin only', async ({
    page,
    baseURL
  }) => {
    const { requests, elsewhere, ...found } = await firstView(page, `${baseURL}${DAY}`, SITE);
    expect(over(found, FIRST_VIEW)).toEqual([]);
    expect(requests).toBeLessThanOrEqual(REQUESTS);
    expect(elsewhere).toEqual([]);
  });
});
