import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { dateline, openAtlas, openMenu, settled, words } from './open-atlas';
import { axeFindings } from './axe-findings';

type Item = { id: string; title: string };

const SOURCES: Item[] = JSON.parse(readFileSync('geodata/kim-2023/sources.json', 'utf8'));
const SEED = '/kim-2023/sources/seed-002';

test('the header leads to the sources: every one of them, in order of publication', async ({
  page
}) => {
  await openAtlas(page, '/2023-09-12');
  await openMenu(page);
  await page.getByRole('link', { name: 'Sources', exact: true }).click();
  await expect(page).toHaveURL('/kim-2023/sources');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sources');
  const titles = await page.getByRole('heading', { level: 3 }).allInnerTexts();
  expect(titles.toSorted()).toEqual(SOURCES.map(({ title }) => title).toSorted());
  const months = await page.getByRole('heading', { level: 2 }).allInnerTexts();
  const starts = months.map((month) => Date.parse(`1 ${month}`));
  expect(starts.length).toBeGreaterThan(3);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

test('the way back from the sources leads to the map as it was', async ({ page }) => {
  await openAtlas(page, '/2023-09-12?kind=visit');
  // An address that was written while the page stood, and not loaded.
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect(page).toHaveURL('/kim-2023/2023-09-13?kind=visit');
  await openMenu(page);
  await page.getByRole('link', { name: 'Sources', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sources');
  await page.goBack();
  await settled(page);
  await expect(page).toHaveURL('/kim-2023/2023-09-13?kind=visit');
  await expect(dateline(page)).toHaveText(words('Wednesday 13 September 2023'));
  await expect(page.getByRole('button', { name: 'Kind: visit' })).toBeVisible();
  await expect(page.getByText('ignored:')).toHaveCount(0);
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sources');
});

test('the card of an event leads to all that its source says', async ({ page }) => {
  await openAtlas(page, '/2023-09-12?event=summit-expected-vladivostok');
  await page.getByRole('link', { name: 'Everything this source says' }).first().click();
  await expect(page).toHaveURL(/\/kim-2023\/sources\/seed-00\d$/);
  await expect(page.getByRole('heading', { name: 'What it says' })).toBeVisible();
});

test('a source’s page has its claims in order of paragraph, and leads to an event on the map', async ({
  page
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(SEED, { waitUntil: 'networkidle' });
  const where = page.getByText(/^paragraph \d+ of our copy$/);
  const paragraphs = (await where.allInnerTexts()).map((words) => Number(/\d+/.exec(words)?.[0]));
  expect(paragraphs.length).toBeGreaterThan(20);
  expect(paragraphs).toEqual(paragraphs.toSorted((a, b) => a - b));
  // Neither the map's code nor its data.
  const sizes = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('.js'))
      .map((entry) => (entry instanceof PerformanceResourceTiming ? entry.decodedBodySize : 0))
  );
  expect(sizes.length).toBeGreaterThan(0);
  expect(Math.max(...sizes)).toBeLessThan(600_000);
  expect(asked.filter((url) => url.includes('.pmtiles'))).toEqual([]);

  const claim = page.getByRole('listitem').filter({ hasText: 'around the day after tomorrow' });
  await claim
    .getByRole('link', { name: 'Kim and Putin expected to meet around Wednesday' })
    .click();
  await expect(page).toHaveURL('/kim-2023/2023-09-13?event=summit-expected-wednesday');
  await settled(page);
  await expect(
    page.getByRole('article', { name: 'Kim and Putin expected to meet around Wednesday' })
  ).toBeVisible();
});

test('a source’s page says what it expected, and how that turned out', async ({ page }) => {
  await page.goto(SEED);
  const expected = page
    .getByRole('listitem')
    .filter({ hasText: 'Kim and Putin expected to meet in Vladivostok' })
    .filter({ hasText: 'Outcome reported by' });
  await expect(expected).toContainText('Expected; it took place elsewhere.');
  await expect(expected.getByRole('link', { name: 'Kim and Putin meet' })).toHaveAttribute(
    'href',
    '/kim-2023/2023-09-13?event=summit'
  );
});

for (const [name, address, message] of [
  ['source', '/kim-2023/sources/nobody', 'There is no source named “nobody”'],
  ['atlas', '/nowhere/sources', 'There is no atlas named “nowhere”']
] as const)
  test(`an unknown ${name} is told with status 404`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByText(message)).toBeVisible();
  });

test(
  'axe finds nothing on the pages of sources, which fit any screen',
  {
    tag: '@phone'
  },
  async ({ page }) => {
    for (const address of ['/kim-2023/sources', SEED, '/kim-2023/sources/yonhap-2023-09-11']) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await axeFindings(page)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth
      );
      expect(overflow, address).toBe(0);
    }
  }
);

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the sources read, and so does what each says', async ({ page }) => {
    await page.goto('/kim-2023/sources');
    await page.getByRole('link', { name: SOURCES[1]?.title ?? '', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'What it says' })).toBeVisible();
    await expect(page.getByText(/^paragraph \d+ of our copy$/).first()).toBeVisible();
    expect(await page.locator('[style]').count()).toBe(0);
  });
});
