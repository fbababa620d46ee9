import { expect, test, type Locator } from '@playwright/test';
import { dateline, dateSlider, openAtlas, openMenu, settled, words } from './open-atlas';

test('the bare address shows the first window', async ({ page }) => {
  await openAtlas(page);
  await expect(
    page.getByRole('heading', { name: words('Sunday 10 to Tuesday 19 September 2023') })
  ).toBeVisible();
});

test('what others add to a link is ignored, and unusable parts are reported over the map', async ({
  page
}) => {
  const notice = page.getByRole('status').filter({ hasText: 'ignored' });
  const map = page.locator('.map');
  const long = 'x'.repeat(5000);
  const ways = [
    {
      size: { width: 1440, height: 900 },
      leave: () => notice.getByRole('button', { name: 'Dismiss' }).press('Enter')
    },
    {
      size: { width: 390, height: 664 },
      leave: () => dateSlider(page).press('ArrowRight')
    }
  ];
  for (const { size, leave } of ways) {
    await page.setViewportSize(size);
    await openAtlas(page, '/2023-09-12');
    const plain = await map.boundingBox();
    expect(plain?.height).toBeGreaterThan(140);

    await openAtlas(page, '/2023-09-12?utm_source=a&utm_medium=b&fbclid=IwAR0&gclid=1&mc_eid=2');
    expect(await map.boundingBox()).toEqual(plain);
    await expect(notice).toHaveCount(0);

    await openAtlas(page, `/2023-09-12?hour=99&event=${long}`);
    await expect(notice.getByRole('listitem')).toHaveText([
      'Hour “99” ignored: use 00 to 23',
      `Event “${long.slice(0, 39)}…” ignored: not in this atlas`
    ]);
    await expect(dateline(page)).toHaveText(words('Tuesday 12 September 2023'));
    expect(await map.boundingBox()).toEqual(plain);
    expect(await inside(notice, map)).toBe(true);
    await leave();
    await expect(notice).toHaveCount(0);
  }
  // The first act removes what others added and what was ignored.
  await expect(page).toHaveURL('/kim-2023/2023-09-13');
});

/** Whether an element lies entirely within another. */
async function inside(inner: Locator, outer: Locator): Promise<boolean> {
  const [small, large] = [await inner.boundingBox(), await outer.boundingBox()];
  if (!small || !large) return false;
  return (
    small.x >= large.x &&
    small.y >= large.y &&
    small.x + small.width <= large.x + large.width &&
    small.y + small.height <= large.y + large.height
  );
}

test('an invalid date falls back to the first window', async ({ page }) => {
  await openAtlas(page, '/2023-02-29');
  await expect(
    page.getByRole('heading', { name: words('Sunday 10 to Tuesday 19 September 2023') })
  ).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '2023-02-29' })).toBeVisible();
});

test('a day that has no page of its own opens through the fallback', async ({ page }) => {
  await openAtlas(page, '/2021-05-05');
  await expect(dateline(page)).toHaveText(words('Wednesday 5 May 2021'));
  await expect(page.getByText('No events dated to this day.', { exact: true })).toBeVisible();
  await expect(page.getByText('Friday 26 April 2019')).toBeVisible();
});

test('an unknown atlas is a page that helps', async ({ page }) => {
  const response = await page.goto('/atlantis/2023-09-12');
  expect(response?.status()).toBe(404);
  await expect(page.getByText('There is no atlas named “atlantis”.')).toBeVisible();
  await page.getByRole('link', { name: /September 2023/ }).click();
  await settled(page);
});

test('the map’s camera is in the address, and opens from it', { tag: '@map' }, async ({ page }) => {
  await openAtlas(page, '/2023-09-12?view=9/43.1/131.9');
  await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
  await expect(page).toHaveURL(/view=10\/43\.1/);
  const entries = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
  await expect(page).toHaveURL(/view=11\/43\.1/);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test(
  'leaving while the address waits to be written leaves the next page its own',
  { tag: '@map' },
  async ({ page }) => {
    await openAtlas(page, '/2023-09-12');
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    await openMenu(page);
    await page.getByRole('link', { name: 'Sources' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
    await expect(page).toHaveURL('/kim-2023/sources');
    await page.goBack();
    await settled(page);
    await expect(dateline(page)).toHaveText(words('Tuesday 12 September 2023'));
  }
);
