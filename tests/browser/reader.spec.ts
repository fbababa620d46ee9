import { expect, test } from '@playwright/test';
import { dateline, dateSlider, marks, openAtlas, openMenu, settled, words } from './open-atlas';

test(
  'a reader opens a day, scrubs, clicks a mark, reads its citation, copies the link and goes back',
  { tag: ['@map', '@phone'] },
  async ({ page, context, browser }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openAtlas(page, '/2023-09-11');
    await expect(dateline(page)).toHaveText(words('Monday 11 September 2023'));

    await dateSlider(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(dateline(page)).toHaveText(words('Wednesday 13 September 2023'));
    await expect(page).toHaveURL(/\/kim-2023\/2023-09-13$/);

    await page.goto('/kim-2023/2023-09-12?view=10/42.43/130.65');
    await settled(page);
    await page.getByRole('button', { name: 'Khasan station, 2 events, corroborated' }).click();
    await page
      .getByRole('region', { name: /Events at Khasan/ })
      .getByRole('button', { name: /Kim’s train reaches Khasan station/ })
      .click();
    const card = page.getByRole('article', { name: 'Kim’s train reaches Khasan station' });
    await expect(card).toContainText('Tuesday 12 September 2023');
    await expect(card).toContainText('Xinhua, in Shine: ');
    await expect(card).toContainText('Wednesday 13 September 2023');
    await expect(card.getByRole('link').first()).toHaveAttribute(
      'href',
      /^https:\/\/www\.shine\.cn\//
    );
    await expect(page).toHaveURL(/event=khasan-stop/);

    await openMenu(page);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const share = page.getByRole('dialog', { name: 'Share' });
    await share.getByRole('button', { name: 'Copy link' }).click();
    await expect(share.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const { pathname, search } = new URL(page.url());
    expect(link).toBe(`https://dateline.example${pathname}${search}`);
    await share.getByRole('button', { name: 'Close' }).click();

    const fresh = await browser.newContext();
    const other = await fresh.newPage();
    await other.goto(`${pathname}${search}`);
    await settled(other);
    await expect(
      other.getByRole('article', { name: 'Kim’s train reaches Khasan station' })
    ).toBeVisible();
    await expect(dateline(other)).toHaveText(words('Tuesday 12 September 2023'));
    await fresh.close();

    await page.goBack();
    await expect(card).toBeHidden();
    await expect(page).toHaveURL(/\/2023-09-12\?view=10/);
    await page.goForward();
    await expect(card).toBeVisible();
  }
);

test('the card of an article’s claim gives paragraph, anchoring words and whom it cites', async ({
  page
}) => {
  await openAtlas(page, '/2023-09-13?event=summit-expected-wednesday');
  const card = page.getByRole('article');
  await expect(card).toContainText('expected', { ignoreCase: true });
  await expect(card).toContainText('paragraph 13 of our copy');
  await expect(card).toContainText('YTN');
  await expect(card).toContainText('day after tomorrow');
  await expect(card).toContainText('AFP');
});

test('a time printed in another zone is shown in both', async ({ page }) => {
  await openAtlas(page, '/2023-09-12?event=razdolnaya-crossing');
  await expect(page.getByRole('article')).toContainText(
    'Tuesday 12 September 2023, 12:15 Vladivostok time (printed as 05:15, UTC+3)'
  );
});

test('going back undoes a burst of keys as one act', async ({ page }) => {
  await openAtlas(page, '/2023-09-12');
  await dateSlider(page).focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight');
  await expect(dateline(page)).toHaveText(words('Sunday 17 September 2023'));
  await expect(page).toHaveURL(/2023-09-17$/);
  await page.goBack();
  await expect(dateline(page)).toHaveText(words('Tuesday 12 September 2023'));
  await expect(page).toHaveURL(/2023-09-12$/);
});

test(
  'the list selects as the map does, and Escape closes the card and gives the focus back',
  { tag: '@phone' },
  async ({ page }) => {
    await openAtlas(page, '/2023-09-15');
    const item = page.getByRole('button', { name: 'Kim tours an aircraft plant' });
    await item.click();
    await expect(page.getByRole('heading', { name: 'Kim tours an aircraft plant' })).toBeFocused();
    await expect(marks(page).and(page.locator('[aria-current=true]'))).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(item).toBeFocused();
    await expect(page).not.toHaveURL(/event=/);
  }
);

test('an event outside the window stays open and offers to go there', async ({ page }) => {
  await openAtlas(page, '/2023-09-12?event=arrival-pyongyang');
  await expect(dateline(page)).toHaveText(words('Tuesday 12 September 2023'));
  await page.getByRole('article').getByRole('button', { name: 'Go there' }).click();
  await expect(dateline(page)).toHaveText(words('Tuesday 19 September 2023'));
  await expect(page).toHaveURL(/2023-09-19\?event=arrival-pyongyang/);
});
