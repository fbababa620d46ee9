import { expect, test, type Page } from '@playwright/test';
import { dateline, words } from './open-atlas';
import { plainHost } from './plain-host';

let host: Awaited<ReturnType<typeof plainHost>>;

test.beforeAll(async () => {
  host = await plainHost();
});

test.afterAll(() => {
  host.close();
});

/** Errors on the page, except missing files: some of these addresses ask for those. */
function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  return problems;
}

const DAY = '/kim-2023/2023-09-12?hour=06';

test('a host that redirects nothing opens a page at its one address', async ({ page }) => {
  const problems = watch(page);
  for (const written of [
    '/kim-2023//2023-09-12?hour=06',
    '/kim-2023/2023-09-12.html?hour=06',
    '/KIM-2023%2F%32023-09-12/?hour=06'
  ]) {
    await page.goto(host.origin + written);
    await expect(page, written).toHaveURL(host.origin + DAY);
    await expect(dateline(page)).toHaveText(words('Tuesday 12 September 2023, 06:00'));
    await expect(page.getByRole('slider', { name: 'Date' })).toBeVisible();
  }
  for (const [written, path, heading] of [
    ['/kim-2023.html', '/kim-2023', /September 2023/],
    ['/kim-2023/sources/', '/kim-2023/sources', /Sources/],
    ['/404.html', '/', /./],
    ['/index.html', '/', /./]
  ] as const) {
    await page.goto(host.origin + written);
    await expect(page, written).toHaveURL(host.origin + path);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(page.getByText('Nothing at this address')).toHaveCount(0);
  }
  expect(problems).toEqual([]);
});

test('an address that cannot be decoded gets the page that helps', async ({ page, baseURL }) => {
  const problems = watch(page);
  for (const origin of [host.origin, baseURL ?? ''])
    for (const [written, told] of [
      ['/%E0%A4%A', '“%E0%A4%A”'],
      ['/%00', '“\uFFFD”']
    ] as const) {
      const response = await page.goto(origin + written);
      expect(response?.status()).toBe(404);
      await expect(page.getByText(`There is no atlas named ${told}`)).toBeVisible();
      await expect(page.getByRole('link', { name: /September 2023/ })).toBeVisible();
    }
  expect(problems).toEqual([]);
});

test('what acts before the router is ready is written once it is', async ({ page }) => {
  const problems = watch(page);
  const frame = '/embed/kim-2023/2024-07-01?play=yes';
  await page.goto(frame);
  await expect(page).not.toHaveURL(frame);
  await expect(page).toHaveURL(/\/embed\/kim-2023\/\d{4}-\d\d-\d\d\?play=yes$/);
  expect(problems).toEqual([]);
});
