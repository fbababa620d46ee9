import { expect, test } from '@playwright/test';
import { dateline, openAtlas, settled, words } from './open-atlas';

test('an atlas opens on its journey, which a press plays day by day @phone', async ({ page }) => {
  await openAtlas(page);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 2 })).toHaveText([
    /Kim/,
    words('Sunday 10 to Tuesday 19 September 2023')
  ]);
  await main.getByRole('button', { name: 'Play the ten days' }).click();
  await expect(dateline(page)).toHaveText(words('Sunday 10 September 2023'));
  await expect(page).toHaveURL('/kim-2023/2023-09-10');
  await expect(dateline(page)).toHaveText(words('Monday 11 September 2023'));
  await page.goBack();
  await expect(main.getByRole('button', { name: 'Play the ten days' })).toBeVisible();
});

test('a day names the atlas in one line, which leads to its opening and back', async ({ page }) => {
  await openAtlas(page, '/2023-09-15');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Kim Jong Un’s train/ })
    .click();
  await settled(page);
  await expect(page).toHaveURL('/kim-2023');
  await expect(page.getByRole('button', { name: 'Play the ten days' })).toBeVisible();
  await page.goBack();
  await expect(dateline(page)).toHaveText(words('Friday 15 September 2023'));
});

test('the opening says nothing of what was not known yet', async ({ page }) => {
  await openAtlas(page, '?known=2023-09-11');
  await expect(dateline(page)).toHaveText(words('Sunday 10 to Tuesday 19 September 2023'));
  await expect(page.getByRole('button', { name: 'Play the ten days' })).toHaveCount(0);
});

test('a filter changes what is listed at the opening, and leaves it standing', async ({ page }) => {
  await openAtlas(page, '?kind=meeting');
  await expect(page.getByRole('button', { name: 'Kind: meeting' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Play the ten days' })).toBeVisible();
});

test('the page has one live region, which stands through all, and says the date, where the train is and what happened', async ({
  page
}) => {
  await openAtlas(page);
  const region = page.locator('.reader > [aria-live]');
  await expect(region).toHaveCount(1);
  await region.evaluate((element) => (element.dataset.stands = 'yes'));
  await page.getByRole('button', { name: 'Previous event' }).click();
  await expect(region).toHaveText(/: /);
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect(region).toHaveText(/^Sunday 10 September 2023: [^.]*\. Kim left Pyongyang [^·]*$/);
  await expect(region).toHaveAttribute('data-stands', 'yes');
});
