import { expect, test } from '@playwright/test';
import { dateline, dateSlider, openAtlas, words } from './open-atlas';

test('the slider says the day and how many events it has', async ({ page }) => {
  await openAtlas(page, '/2023-09-13');
  await expect(dateSlider(page)).toHaveAttribute(
    'aria-valuetext',
    /^Wednesday 13 September 2023, \d+ events/
  );
});

test('arrows go a day, Page Up and Page Down to the next and previous dated event, Home and End to the ends', async ({
  page
}) => {
  await openAtlas(page, '/2023-09-13');
  await dateSlider(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(dateline(page)).toHaveText(words('Tuesday 12 September 2023'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageUp');
  await expect(dateline(page)).toHaveText(words('Friday 15 September 2023'));
  await page.keyboard.press('PageDown');
  await expect(dateline(page)).toHaveText(words('Wednesday 13 September 2023'));
  await page.keyboard.press('End');
  await expect(dateline(page)).toHaveText(/2024/);
  await page.keyboard.press('Home');
  await expect(dateline(page)).toHaveText(/2019/);
});

test('Shift and an arrow go an hour', async ({ page }) => {
  await openAtlas(page, '/2023-09-12?hour=05');
  await dateSlider(page).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(dateline(page)).toContainText('06:00 to 07:00');
  await expect(page).toHaveURL(/hour=06/);
  await expect(dateSlider(page)).toHaveAttribute('aria-valuetext', /06:00 to 07:00/);
});

test('everything follows while the thumb is dragged, not only on release', async ({ page }) => {
  await openAtlas(page, '/2023-09-12');
  const thumb = await dateSlider(page).boundingBox();
  const { x, y, width, height } = thumb!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  const seen = new Set<string>();
  for (let step = 1; step <= 24; step++) {
    await page.mouse.move(x + width / 2 + step * 8, y + height / 2);
    seen.add((await dateline(page).textContent()) ?? '');
  }
  expect(seen.size).toBeGreaterThan(3);
  const dragged = await dateline(page).textContent();
  await page.mouse.up();
  await expect(dateline(page)).toHaveText(dragged!);
  await expect(page).not.toHaveURL(/2023-09-12$/);
  await page.goBack();
  await expect(dateline(page)).toHaveText(words('Tuesday 12 September 2023'));
});

test('a range has two handles, named From and To', async ({ page }) => {
  await openAtlas(page, '/2023-09-12?to=2023-09-14');
  await expect(dateline(page)).toHaveText(words('Tuesday 12 to Thursday 14 September 2023'));
  await page.getByRole('slider', { name: 'To' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/2023-09-12\?to=2023-09-15/);
  await page.getByRole('slider', { name: 'From' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/2023-09-11\?to=2023-09-15/);
});

test('previous and next event go to days that have one', async ({ page }) => {
  await openAtlas(page, '/2023-09-13');
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect(dateline(page)).toHaveText(words('Friday 15 September 2023'));
  await page.getByRole('button', { name: 'Previous event' }).click();
  await expect(dateline(page)).toHaveText(words('Wednesday 13 September 2023'));
});

test('it never plays by itself, and plays when told', async ({ page }) => {
  await openAtlas(page, '/2023-09-12');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(dateline(page)).not.toHaveText(/12 September/);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('a typed date is gone to, and one that cannot be read is told', async ({ page, isMobile }) => {
  await openAtlas(page, '/2023-09-12');
  if (isMobile) await page.getByRole('button', { name: 'More', exact: true }).click();
  const field = page.getByLabel('Go to date');
  await field.fill('9/11');
  await field.press('Enter');
  await expect(page.getByText('No date found in “9/11”')).toBeVisible();
  await field.fill('19 June 2024');
  await field.press('Enter');
  await expect(dateline(page)).toHaveText(words('Wednesday 19 June 2024'));
});

test('the wheel zooms the axis', async ({ page }) => {
  await openAtlas(page, '/2023-09-12');
  const region = page.getByRole('region', { name: 'Time', exact: true });
  const before = await region.textContent();
  const box = await dateSlider(page).boundingBox();
  await page.mouse.move(box!.x, box!.y);
  await page.mouse.wheel(0, -600);
  await expect.poll(() => region.textContent()).not.toBe(before);
  await expect(page).toHaveURL(/2023-09-12$/);
});
