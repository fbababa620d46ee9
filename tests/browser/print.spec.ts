import { expect, test, type Page } from '@playwright/test';
import { openAtlas } from './open-atlas';

/** Opens an address of the atlas and waits until the page has what it needs to be printed. */
async function openToPrint(page: Page, rest: string): Promise<void> {
  const citations = page.waitForResponse('**/citations.json');
  await openAtlas(page, rest);
  await (await citations).finished();
}

test('on paper a day is its date, its map and its events with numbered sources, black on white, without a control', async ({
  page
}) => {
  await openToPrint(page, '/2023-09-13?known=2023-09-14&kind=meeting');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const edition = page.locator('.edition');
  await expect(edition.getByRole('heading', { level: 1 })).toHaveText(
    'Wednesday 13 September 2023'
  );
  await expect(edition.getByText('Filtered by kind: meeting')).toBeVisible();
  await expect(edition.getByText('As known by Thursday 14 September 2023')).toBeVisible();
  await expect(edition.locator('.frame svg use.land')).toBeVisible();
  await expect(edition.locator('.frame').getByText('Kim’s train').first()).toBeVisible();

  const event = edition.getByRole('article').filter({ hasText: 'Kim and Putin meet' }).first();
  await expect(event).toBeVisible();
  const numbers = await edition.locator('article .number').allTextContents();
  const notes = await edition.locator(':scope > ol .number').allTextContents();
  expect(notes).toEqual(notes.map((_, at) => `[${at + 1}]`));
  expect(new Set(numbers)).toEqual(new Set(notes));
  await expect(edition.locator(':scope > ol li').first()).toHaveText(/\(2023, September \d+\)/);

  expect(await edition.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)');
  expect(
    await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  ).toBe('rgb(255, 255, 255)');
  await expect(page.locator('button:visible, input:visible, select:visible')).toHaveCount(0);
});

test('a page as printed by the browser has the edition, and the screen is as before afterwards', async ({
  page
}) => {
  await openToPrint(page, '/2023-09-13');
  // The browser takes the page as it is once all have heard of it.
  const editions = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.querySelectorAll('.edition').length;
  });
  expect(editions).toBe(1);
  await expect(page.locator('.edition')).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.edition')).toHaveCount(0);
});

test('on paper the live map is a drawing of what it shows', { tag: '@map' }, async ({ page }) => {
  await openToPrint(page, '/2023-09-13?view=6/48.5/135');
  await page.emulateMedia({ media: 'print' });
  const frame = page.locator('.edition .frame');
  await expect(frame.getByText('Khabarovsk').first()).toBeVisible();
  await expect(frame.getByText('Seoul')).toHaveCount(0);
  await expect(page.locator('canvas:visible')).toHaveCount(0);
});

for (const [name, path] of [
  ['story', '/kim-2023/story'],
  ['list of sources', '/kim-2023/sources'],
  ['page of files', '/kim-2023/take-away'],
  ['method', '/method']
] as const)
  test(`the ${name} is black on white on paper, without a control`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(path);
    await expect(page.locator('.built-part.standing')).toHaveCount(0);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(page.locator('button:visible, input:visible, select:visible')).toHaveCount(0);
  });
