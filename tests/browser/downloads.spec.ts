import { expect, test } from '@playwright/test';
import { dateline, openAtlas, openMenu, words } from './open-atlas';

test('the header leads to the files, each of the size stated', async ({ page }) => {
  await openAtlas(page, '/2023-09-13');
  await openMenu(page);
  await page.getByRole('link', { name: 'Download the data' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Download the data');
  const needs = await page.getByRole('heading', { level: 2 }).allTextContents();
  expect(needs.slice(0, 3)).toEqual(['Spreadsheet', 'Google Earth', 'Citations']);
  await expect(page.getByRole('term')).toHaveCount(5);
  await page.getByText('More formats').click();
  const files = await page.getByRole('term').all();
  expect(files.length).toBeGreaterThan(6);
  for (const file of files) {
    const [, name, told] = /(\S+), ([\d.,]+) kB/.exec((await file.textContent()) ?? '') ?? [];
    const link = file.getByRole('link');
    await expect(link).toHaveAttribute('download', '');
    await expect(link).toHaveAttribute('href', new RegExp(`/${name}$`));
    // Asked for rather than clicked: a browser may hold back one of so many downloads.
    const answer = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(answer.status()).toBe(200);
    const { length } = await answer.body();
    expect(Number(told?.replaceAll(',', ''))).toBe(Number((length / 1000).toPrecision(2)));
  }
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'CSV of events' }).click();
  expect((await downloading).suggestedFilename()).toBe('events.csv');
});

test('the citation has the public address of the atlas', async ({ page }) => {
  await page.goto('/kim-2023/take-away');
  const address = page.getByRole('link', {
    name: 'https://dateline.example/kim-2023',
    exact: true
  });
  await expect(address).toHaveAttribute('href', '/kim-2023');
});

test('a feed reader that is given the page of the files finds the feeds', async ({ page }) => {
  await page.goto('/kim-2023/take-away');
  for (const [type, file] of [
    ['application/atom+xml', 'reported.atom'],
    ['application/feed+json', 'reported.feed.json']
  ] as const) {
    const link = page.locator(`link[rel=alternate][type="${type}"]`);
    await expect(link).toHaveAttribute('href', `/kim-2023/${file}`);
  }
});

test('back and forward between a day and the files leave no notice', async ({ page }) => {
  await openAtlas(page, '/2023-09-13');
  await openMenu(page);
  await page.getByRole('link', { name: 'Download the data' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Download the data');
  await page.goBack();
  await expect(dateline(page)).toHaveText(words('Wednesday 13 September 2023'));
  // What a notice would say while the next page loads.
  await page.evaluate(() => {
    new MutationObserver(() => {
      if (document.body.textContent?.includes('expected a date'))
        document.documentElement.dataset.noticed = '';
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await page.route('**/__data.json*', async (route) => {
    await expect(dateline(page)).toBeVisible();
    await route.continue();
  });
  await page.goForward();
  await expect(page).toHaveTitle(/^Download the data/);
  await expect(page.locator('html')).not.toHaveAttribute('data-noticed');
});

test('a day that has no page of its own still opens', async ({ page }) => {
  await openAtlas(page, '/2021-05-05');
  await expect(dateline(page)).toHaveText(words('Wednesday 5 May 2021'));
});

test('an unknown atlas has no page of files', async ({ page }) => {
  for (const path of ['/no-such-atlas/take-away', '/kim-2023/other.geojson']) {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
  }
});
