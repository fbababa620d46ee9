import { expect, test } from '@playwright/test';
import { dateline, openAtlas, openShare, settled, words } from './open-atlas';
import { axeFindings } from './axe-findings';

/** Turns a link to the site's public address into one that this test can open. */
function reachable(link: string): string {
  expect(link).toMatch(/^https:\/\/dateline\.example\//);
  return link.replace('https://dateline.example', '');
}

test('a link to what is seen opens the same window, selection, second clock, filters and view', async ({
  page,
  browser
}) => {
  await openAtlas(
    page,
    '/2023-09-12?to=2023-09-13&event=summit-expected-vladivostok&known=2023-09-12&kind=meeting,visit&hide=putin-2024&view=5/44/131'
  );
  const dialog = await openShare(page);
  const link = reachable(await dialog.getByLabel('Address').inputValue());

  const fresh = await browser.newContext({ viewport: page.viewportSize() });
  const other = await fresh.newPage();
  await other.goto(link);
  await settled(other);
  await expect(dateline(other)).toHaveText(words('Tuesday 12 to Wednesday 13 September 2023'));
  await expect(
    other.getByRole('article', { name: 'Kim and Putin expected to meet in Vladivostok' })
  ).toBeVisible();
  const query = new URL(other.url()).searchParams;
  expect(Object.fromEntries(query)).toEqual({
    to: '2023-09-13',
    event: 'summit-expected-vladivostok',
    known: '2023-09-12',
    kind: 'meeting,visit',
    hide: 'putin-2024',
    view: '5/44/131'
  });
  await expect(other.getByText(words('As known by Tue 12 Sept 2023')).first()).toBeAttached();
  await fresh.close();
});

test('a link to the day alone says nothing else', async ({ page }) => {
  await openAtlas(page, '/2023-09-13?event=summit&view=5/44/131');
  const dialog = await openShare(page);
  await dialog.getByRole('radio', { name: 'This day only' }).check();
  expect(reachable(await dialog.getByLabel('Address').inputValue())).toBe('/kim-2023/2023-09-13');
  await expect(dialog.getByLabel('Code')).toHaveValue(/\/embed\/kim-2023\/2023-09-13"/);
});

test('an event is copied with its sources, in each form', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAtlas(page, '/2023-09-13?event=summit');
  const dialog = await openShare(page);
  const field = dialog.getByLabel('Event and sources');
  await expect(field).toHaveValue(/^Kim and Putin meet\n/);
  await expect(field).toHaveValue(/1\. .*https:\/\//);
  await dialog.getByRole('radio', { name: 'Markdown' }).check();
  await expect(field).toHaveValue(/^\*\*Kim and Putin meet\*\*/);
  await dialog.getByRole('radio', { name: 'HTML' }).check();
  await expect(field).toHaveValue(/^<p><strong>Kim and Putin meet<\/strong><\/p>/);
  await dialog.getByRole('button', { name: 'Copy event' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await field.inputValue());
});

test('where the clipboard is refused, the text is selected, to be copied by hand', async ({
  page
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) }
    });
  });
  await openAtlas(page, '/2023-09-13');
  const dialog = await openShare(page);
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog.getByText('copy it yourself')).toBeVisible();
  const selected = await dialog
    .getByLabel('Address')
    .evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart);
  expect(selected).toBeGreaterThan(20);
});

test(
  'the dialog is sound, and Escape closes it and nothing else',
  { tag: '@phone' },
  async ({ page }) => {
    await openAtlas(page, '/2023-09-13?event=summit');
    const dialog = await openShare(page);
    await expect(dialog.getByLabel('Event and sources')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('article', { name: 'Kim and Putin meet' })).toBeVisible();
  }
);
