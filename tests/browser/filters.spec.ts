import { expect, test, type Page } from '@playwright/test';
import { dateline, marks, openAtlas, openMenu, words } from './open-atlas';
import { axeFindings } from './axe-findings';

function filterDialog(page: Page) {
  return page.getByRole('dialog', { name: 'Filter' });
}

test(
  'a filter leaves as many events as it said, is in the address, and is undone by going back',
  { tag: '@phone' },
  async ({ page }) => {
    await openAtlas(page, '/2023-09-13');
    const items = page.getByRole('main').locator('[data-event]');
    const all = await items.count();
    await page.getByRole('button', { name: 'Filter', exact: true }).click();
    const option = filterDialog(page).locator('label', { hasText: /^\s*meeting/i });
    const count = Number(/\d+$/.exec((await option.innerText()).trim())?.[0]);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(all);
    await option.getByRole('checkbox').check();
    await expect(page).toHaveURL(/kind=meeting/);
    await expect(items).toHaveCount(count);
    expect(await axeFindings(page)).toEqual([]);

    await page.goBack();
    await expect(items).toHaveCount(all);
    await page.goForward();
    await expect(items).toHaveCount(count);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Kind: meeting' }).click();
    await expect(page).not.toHaveURL(/kind=/);
    await expect(page.getByRole('button', { name: 'Filter', exact: true })).toBeFocused();
  }
);

test('a filter that hides everything says so, and can be cleared', async ({ page }) => {
  await openAtlas(page, '/2023-09-13?kind=launch&status=retracted');
  await expect(page.getByRole('main')).toContainText(/0 of \d+ events/);
  await expect(page.getByRole('main')).toContainText('The filter hides them all.');
  await expect(marks(page)).toHaveCount(0);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('main').getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL(/2023-09-13$/);
  await expect(marks(page).first()).toBeAttached();

  await openAtlas(page, '/2021-05-05');
  await expect(page.getByRole('main')).toContainText('No events dated to this day');
  await expect(page.getByText('The filter hides them all.')).toHaveCount(0);
});

test('the search goes to an event by keyboard alone', async ({ page }) => {
  await openAtlas(page, '/2023-09-11');
  await page.locator('body').press('/');
  const field = page.getByRole('combobox', { name: /^Search/ });
  await expect(field).toBeFocused();
  await page.keyboard.type('khasan staton');
  const results = page.getByRole('listbox', { name: 'Results' });
  const wanted = results.getByRole('option', { name: /^Kim’s train reaches Khasan station/ });
  await expect(wanted).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  while ((await wanted.getAttribute('aria-selected')) !== 'true')
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: 'Kim’s train reaches Khasan station' })
  ).toBeFocused();
  await expect(dateline(page)).toHaveText(words('Tuesday 12 September 2023'));
  await page.goBack();
  await expect(dateline(page)).toHaveText(words('Monday 11 September 2023'));
});

test('the search finds names in other scripts and days, and filters by the person found', async ({
  page
}) => {
  await openAtlas(page, '/2023-09-11');
  const field = page.getByRole('combobox', { name: /^Search/ });
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await field.fill('шойгу');
  await page.getByRole('option', { name: /^Sergei Shoigu/ }).click();
  await expect(page).toHaveURL(/actor=shoigu/);

  await page.keyboard.press('Control+k');
  await field.fill('13 Sept 2023');
  await page.getByRole('option', { name: 'Wednesday 13 September 2023' }).click();
  await expect(dateline(page)).toHaveText(words('Wednesday 13 September 2023'));

  await page.keyboard.press('Control+k');
  await field.fill('zebra');
  await expect(page.getByText('Nothing found for “zebra”.')).toBeVisible();
});

test('the search finds only what is known by the second clock', async ({ page }) => {
  await openAtlas(page, '/2023-09-11?known=then');
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: /^Search/ });
  await field.fill('putin');
  await expect(page.getByRole('option').first()).toBeVisible();
  await field.fill('vostochny');
  await expect(page.getByText('Nothing found for “vostochny”.')).toBeVisible();
});

test(
  'the legend says what is drawn, filters by status, and hides a journey',
  { tag: '@phone' },
  async ({ page }) => {
    await openAtlas(page, '/2023-09-13');
    await openMenu(page);
    await page.getByRole('button', { name: 'Legend', exact: true }).click();
    const legend = page.getByRole('dialog', { name: 'Legend' });
    const status = legend.getByRole('button', { name: /^corroborated/i });
    await status.click();
    await expect(status).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(/status=corroborated/);
    await legend.getByRole('checkbox').first().uncheck();
    await expect(page).toHaveURL(/hide=/);
    expect(await axeFindings(page)).toEqual([]);
  }
);
