import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { day } from '../make-atlas';
import { marks, openAtlas } from './open-atlas';
import { openSynthetic } from './open-synthetic';
import { axeFindings } from './axe-findings';

const EVENTS = 1000;
const MONTH = '/2023-09-01?to=2023-09-30';
/** The most rows that may be on the page, of those in sight and beside. */
const FEW = 40;

function rows(page: Page): Locator {
  return page.locator('main [data-event]');
}

function scroller(page: Page): Locator {
  return page.locator('main .scroller');
}

function field(page: Page): Locator {
  return page.getByRole('searchbox', { name: 'Find in this list' });
}

/** The row with the focus: its number and how far down it is, in pixels; null if the focus is elsewhere. */
function focused(page: Page) {
  return page.evaluate(() => {
    const row = document.activeElement?.closest('[role=listitem]');
    return row
      ? { at: Number(row.getAttribute('aria-posinset')), top: row.getBoundingClientRect().top }
      : null;
  });
}

async function openLong(page: Page): Promise<void> {
  await openSynthetic(page, EVENTS, MONTH);
  await expect(field(page)).toBeVisible();
  // The events of a large atlas come by stretches.
  const item = page.getByRole('listitem').first();
  await expect(item).toHaveAttribute('aria-setsize', String(EVENTS));
}

test('a long list has only the rows in sight, and says how many there are', async ({ page }) => {
  await openLong(page);
  const count = () => rows(page).count();
  expect(await count()).toBeLessThan(FEW);
  const height = await scroller(page).evaluate((element) => element.scrollHeight);
  expect(height).toBeGreaterThan(EVENTS * 80);

  await scroller(page).evaluate((element) => (element.scrollTop = element.scrollHeight / 2));
  await expect(page.getByRole('heading', { name: 'Saturday 16 September 2023' })).toBeAttached();
  expect(await count()).toBeLessThan(FEW);
  const item = page.getByRole('listitem').first();
  await expect(item).toHaveAttribute('aria-setsize', String(EVENTS));
  expect(await axeFindings(page)).toEqual([]);
});

test('its rows fill the screen once the opening above them is gone', async ({ page }) => {
  const firstWindow = { from: day('2023-09-01'), to: day('2023-10-01') };
  await openSynthetic(page, EVENTS, '', { firstWindow });
  await expect(field(page)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Play the/ })).toBeVisible();
  await page.keyboard.press('k');
  await expect(page.getByRole('button', { name: /^Play the/ })).toHaveCount(0);
  await scroller(page).evaluate((element) => (element.scrollTop = 20_000));
  const bounds = await scroller(page).evaluate((element) => {
    const rows = [...element.querySelectorAll('[role=listitem]')];
    const { bottom } = element.getBoundingClientRect();
    return { bottom, last: Math.max(...rows.map((row) => row.getBoundingClientRect().bottom)) };
  });
  expect(bounds.last).toBeGreaterThan(bounds.bottom + 100);
});

test('a list of three hundred is whole', async ({ page }) => {
  await openSynthetic(page, 300, MONTH);
  await expect(rows(page)).toHaveCount(300);
  await expect(field(page)).toHaveCount(0);
});

test('the keyboard leads through all of a long list, and a row that scrolls off keeps the focus', async ({
  page
}) => {
  await openLong(page);
  await field(page).press('ArrowDown');
  await expect.poll(() => focused(page)).toMatchObject({ at: 1 });
  for (let presses = 0; presses < 30; presses++) await page.keyboard.press('ArrowDown');
  await expect.poll(() => focused(page)).toMatchObject({ at: 31 });
  await page.keyboard.press('End');
  await expect.poll(() => focused(page)).toMatchObject({ at: EVENTS });
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => focused(page)).toMatchObject({ at: EVENTS - 1 });
  await page.keyboard.press('Home');
  await expect.poll(() => focused(page)).toMatchObject({ at: 1 });
  // A button and a link in each row.
  for (let presses = 0; presses < 24; presses++) await page.keyboard.press('Tab');
  await expect.poll(() => focused(page)).toMatchObject({ at: 13 });

  await scroller(page).evaluate((element) => (element.scrollTop = 30_000));
  await expect(page.locator('[aria-posinset="300"]')).toBeInViewport();
  expect(await focused(page)).toMatchObject({ at: 13 });
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => focused(page)).toMatchObject({ at: 14 });
  await expect(page.locator('[aria-posinset="14"]')).toBeInViewport();
});

test('the list is where it was when its card is closed, by going back too', async ({ page }) => {
  await openLong(page);
  await scroller(page).evaluate((element) => (element.scrollTop = 30_000));
  const row = page.locator('[aria-posinset="302"] [data-event]');
  await row.focus();
  const before = await focused(page);
  for (const close of [() => page.goBack(), () => page.keyboard.press('Escape')]) {
    await row.press('Enter');
    await expect(page.getByRole('article')).toBeVisible();
    await close();
    await expect(row).toBeFocused();
    const after = await focused(page);
    expect(after?.at).toBe(before?.at);
    expect(Math.abs((after?.top ?? NaN) - (before?.top ?? NaN))).toBeLessThan(2);
  }
});

test('the field finds in what is listed, and only there', { tag: '@phone' }, async ({ page }) => {
  await openLong(page);
  await field(page).fill('ÉVENT 999');
  const item = page.getByRole('listitem').first();
  await expect(item).toHaveAttribute('aria-setsize', '1');
  await expect(page.getByText(`1 of ${EVENTS} listed`)).toBeVisible();
  await expect(marks(page)).not.toHaveCount(0);

  await field(page).fill('nobody');
  await expect(page.getByText('Nothing in this list matches “nobody”.')).toBeVisible();
  await expect(rows(page)).toHaveCount(0);

  await field(page).press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(item).toHaveAttribute('aria-setsize', String(EVENTS));
});

test('on paper the list is whole', async ({ page }) => {
  await openLong(page);
  await page.evaluate(() =>
    addEventListener('beforeprint', () => {
      const printed = document.querySelectorAll('main .paper [data-event]');
      document.documentElement.dataset.printed = String(printed.length);
    })
  );
  await page.pdf();
  await expect(page.locator('html')).toHaveAttribute('data-printed', String(EVENTS));
  await expect(page.locator('.paper')).toHaveCount(0);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Event 999', exact: true })).toBeVisible();
  // Nothing is cut off by a frame that scrolls.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeGreaterThan(EVENTS * 80);
});

test('if the script of long lists does not come, the list is whole', async ({ page }) => {
  const chunks = path.resolve(import.meta.dirname, '../../build/_app/immutable/chunks');
  const part = readdirSync(chunks).find((name) =>
    readFileSync(path.join(chunks, name), 'utf8').includes('aria-posinset')
  );
  await page.route(`**/${part}`, (route) => route.abort());
  await openSynthetic(page, 400, MONTH);
  await expect(rows(page)).toHaveCount(400);
});

test('a short list too is where it was when its card is closed', async ({ page }) => {
  await openAtlas(page, '/2023-09-12');
  const row = rows(page).nth(30);
  await row.scrollIntoViewIfNeeded();
  await scroller(page).evaluate((element) => (element.scrollTop += 200));
  const top = async () => (await row.boundingBox())?.y ?? NaN;
  const before = await top();
  await row.click();
  await expect(page.getByRole('article')).toBeVisible();
  await page.goBack();
  await expect(row).toBeVisible();
  expect(Math.abs((await top()) - before)).toBeLessThan(40);
});
