import { expect, test, type Page, type Route } from '@playwright/test';
import { dateline, dateSlider, openMenu, saveData } from './open-atlas';

const WORDS = '**/kim-2023/words/*.json';
const DAY = '/kim-2023/2023-09-12';
const CARD = '/kim-2023/2023-09-13?event=summit';
const LOST = /^The details could not be loaded\. Check your connection, then try again\.$/;

/** The addresses of the list's links to sources. */
const links = (page: Page) =>
  page
    .getByRole('main')
    .locator('li:has([data-event]) a[rel~=external]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

test('a card opens with its title before its words come, and is whole once they have', async ({
  page
}) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(WORDS, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(CARD);
  const card = page.getByRole('article');
  await expect(card.getByRole('heading', { level: 3 })).toBeVisible();
  await expect(card.getByRole('status')).toBeVisible();
  await expect(card.getByRole('listitem')).toHaveCount(0);
  release();
  await expect(card.getByRole('listitem').first()).toBeVisible();
  await expect(card.locator('.quote').first()).toBeVisible();
  await expect(card.getByRole('status')).toHaveCount(0);
});

test('a card whose words do not come, or are of another atlas or version, says so, and tries again', async ({
  page
}) => {
  const changed = (change: (text: string) => string) => async (route: Route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  };
  const faults = [
    (route: Route) => route.fulfill({ status: 404, body: 'gone' }),
    (route: Route) => route.abort(),
    changed((text) => text.slice(0, text.length / 2)),
    changed((text) => text.replace(/"version":"\w+"/, '"version":"older"')),
    changed((text) => text.replace('"atlas":"kim-2023"', '"atlas":"hanoi-2019"'))
  ];
  await saveData(page);
  for (const fault of faults) {
    await page.route(WORDS, fault);
    await page.goto(CARD);
    const card = page.getByRole('article');
    await expect(card.getByRole('alert')).toHaveText(LOST);
    await expect(card.getByRole('heading', { level: 3 })).toBeVisible();
    await dateSlider(page).press('ArrowRight');
    await expect(dateline(page)).toHaveText(/14\s+September/);
    await page.unroute(WORDS);
    await card.getByRole('button', { name: 'try again' }).click();
    await expect(card.locator('.quote').first()).toBeVisible();
    await expect(card.getByRole('alert')).toHaveCount(0);
  }
});

test('links of the list lead where the page as built has them, and elsewhere to passages once the words are there', async ({
  page
}) => {
  await saveData(page);
  // No source of these atlases has both an address and a passage.
  await page.route(`**${DAY}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace(/(href="https?:[^"#]*)(" target="_blank")/g, '$1#:~:text=built$2');
    await route.fulfill({ response, body });
  });
  await page.route(WORDS, async (route) => {
    const response = await route.fetch();
    const file = (await response.json()) as { data: { words: { claims: { passage: unknown[] } } } };
    const { claims } = file.data.words;
    claims.passage = claims.passage.map(() => 'come');
    await route.fulfill({ response, json: file });
  });
  const leadTo = async (passage: string) => {
    const all = await links(page);
    return all.length > 3 && all.every((href) => href.endsWith(passage));
  };
  await page.goto(DAY);
  await expect(dateSlider(page)).toBeEnabled();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  expect(await leadTo('#:~:text=built')).toBe(true);
  const built = await links(page);

  await dateSlider(page).press('ArrowRight');
  await expect(dateline(page)).toHaveText(/13\s+September/);
  // What is listed on both days in the same place is as it was.
  await expect
    .poll(async () => (await links(page)).filter((one) => !one.includes('#')).length)
    .toBeGreaterThan(3);
  const other = (await links(page)).filter((href) => !built.includes(href));
  expect(other.filter((href) => href.includes('#') || !URL.canParse(href))).toEqual([]);

  await page.getByRole('main').locator('[data-event]').first().click();
  await expect(page.getByRole('article').getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => leadTo('#:~:text=come')).toBe(true);
});

test('a page of a source that is opened from the atlas waits for its words', async ({ page }) => {
  await saveData(page);
  await page.route(WORDS, (route) => route.abort());
  await page.goto(DAY);
  await expect(dateSlider(page)).toBeEnabled();
  await openMenu(page);
  await page.getByRole('link', { name: 'Sources', exact: true }).click();
  const line = page.getByRole('complementary', { name: 'What could not be loaded' });
  await expect(line.getByRole('alert')).toHaveText(
    'The next page could not be loaded, so you are still on this one.'
  );
  await page.unroute(WORDS);
  await line.getByRole('button', { name: 'Try again' }).click();
  await expect(page).toHaveURL('/kim-2023/sources');
  await page.getByRole('main').locator('a[href$="/seed-002"]').click();
  await expect(page.getByRole('heading', { name: 'What it says' })).toBeVisible();
  await expect(page.locator('.quote').first()).toBeVisible();
});
