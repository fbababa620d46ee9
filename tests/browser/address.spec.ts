import { expect, test } from '@playwright/test';
import { dateline, openAtlas, openMenu, settled, words } from './open-atlas';

test('the bare address shows the first window', async ({ page }) => {
  await openAtlas(page);
  await expect(dateline(page)).toHaveText(words('Tuesday 12 September 2023'));
});

test('bad and unknown parts are told and left out, and the map still stands', async ({ page }) => {
  await openAtlas(page, '/2023-09-12?hour=25&event=nothing&colour=red');
  const notice = page.getByRole('status').filter({ hasText: 'left out' });
  await expect(notice).toContainText('hour: expected an hour from 00 to 23, found “25”');
  await expect(notice).toContainText('found “nothing”');
  await expect(notice).toContainText('colour');
  await expect(dateline(page)).toHaveText(words('Tuesday 12 September 2023'));
  await notice.getByRole('button').click();
  await expect(notice).toBeHidden();
});

test('a day that is no date falls back to the first window', async ({ page }) => {
  await openAtlas(page, '/2023-02-29');
  await expect(dateline(page)).toHaveText(words('Tuesday 12 September 2023'));
  await expect(page.getByRole('status').filter({ hasText: '2023-02-29' })).toBeVisible();
});

test('a day that has no page of its own opens through the fallback', async ({ page }) => {
  await openAtlas(page, '/2021-05-05');
  await expect(dateline(page)).toHaveText(words('Wednesday 5 May 2021'));
  await expect(page.getByText('Nothing dated to this day.')).toBeVisible();
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
    await page.getByRole('link', { name: 'Method' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /Method/ })).toBeVisible();
    await expect(page).toHaveURL('/method');
    await page.goBack();
    await settled(page);
    await expect(dateline(page)).toHaveText(words('Tuesday 12 September 2023'));
  }
);
