import { expect, test } from '@playwright/test';
import { dateline, openAtlas, openMenu, settled, words } from './open-atlas';
import { axeFindings } from './axe-findings';

for (const [name, rest] of [
  ['the opening', ''],
  ['an hour', '/2023-09-13?hour=14'],
  ['a day', '/2023-09-13'],
  ['a card', '/2023-09-12?event=summit-expected-vladivostok'],
  ['a range, with a notice', '/2023-09-10?to=2023-09-14&hour=99'],
  ['an empty day', '/2021-05-05']
] as const)
  test(`axe finds nothing on ${name}`, { tag: '@phone' }, async ({ page }) => {
    await openAtlas(page, rest);
    expect(await axeFindings(page)).toEqual([]);
  });

test('axe finds nothing on the live map', { tag: '@map' }, async ({ page }) => {
  await openAtlas(page, '/2023-09-13');
  expect(await axeFindings(page)).toEqual([]);
});

test('axe finds nothing on the pages of prose', async ({ page }) => {
  for (const path of ['/', '/method', '/embed', '/kim-2023/take-away', '/no/such/page']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  }
});

for (const path of ['/kim-2023/story', '/embed/kim-2023/2023-09-13'])
  test(`axe finds nothing on ${path}`, { tag: '@phone' }, async ({ page }) => {
    await page.goto(path);
    await settled(page);
    expect(await axeFindings(page)).toEqual([]);
  });

test('the theme can be chosen, and stays chosen', async ({ page }) => {
  await openAtlas(page, '/2023-09-13');
  await openMenu(page);
  await page.getByLabel('Theme').selectOption('Dark');
  const background = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await background();
  await page.reload();
  expect(await background()).toBe(dark);
  await openMenu(page);
  await page.getByLabel('Theme').selectOption('Light');
  expect(await background()).not.toBe(dark);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a day reads: its events with their citations', async ({ page }) => {
    await page.goto('/kim-2023/2023-09-13');
    await expect(dateline(page)).toHaveText(words('Wednesday 13 September 2023'));
    await expect(page.getByRole('heading', { name: 'Kim and Putin meet' })).toBeVisible();
    await expect(page.getByRole('link', { name: /Reuters/ }).first()).toHaveAttribute(
      'href',
      /^https:\/\//
    );
    await expect(page.getByText(/paragraph \d+ of our copy/).first()).toBeVisible();
    await page.getByRole('link', { name: 'Friday 15 September' }).click();
    await expect(dateline(page)).toHaveText(words('Friday 15 September 2023'));
  });

  test('every event of the day is listed with each of its claims', async ({ page }) => {
    await page.goto('/kim-2023/2023-09-13');
    const events = page.locator('li:has(> .head)');
    expect(await events.count()).toBeGreaterThan(8);
    for (const event of await events.all()) {
      const brief = await event.locator('.claims > p').count();
      expect(brief).toBeGreaterThan(0);
      await expect(event.locator('ol.full > li')).toHaveCount(brief);
    }
    await expect(page.getByRole('button', { name: 'Play' })).toBeHidden();
  });
});

test('axe finds nothing on the page as it reads without scripts', async ({ page }) => {
  // Axe is a script itself: it gets the page with what it shows only without scripts, and none of the page's scripts.
  await page.route('**/kim-2023/2023-09-13', async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<\/?noscript>/g, '');
    await route.fulfill({ response, body });
  });
  await page.goto('/kim-2023/2023-09-13');
  await expect(page.locator('ol.full').first()).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
});

test('a visit asks no other origin and logs no error', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== baseURL) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await openAtlas(page, '/2023-09-12');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Next event' }).click();
  await page.getByRole('heading', { level: 3 }).first().getByRole('button').click();
  await page.waitForLoadState('networkidle');
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
});
