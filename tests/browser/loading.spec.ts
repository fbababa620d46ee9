import { expect, test, type Locator, type Page, type Route } from '@playwright/test';
import { dateline, dateSlider, openMenu, openMore, saveData } from './open-atlas';

const ATLAS = '**/kim-2023/atlas.json';
const DAY = '/kim-2023/2023-09-12?event=khasan-welcome';

/** The line over the page that says what could not be loaded. */
function line(page: Page): Locator {
  return page.getByRole('complementary', { name: 'What could not be loaded' });
}

/** Waits until the app takes over the page: only then is the query read and the card open. */
async function started(page: Page): Promise<void> {
  await expect(page.getByRole('article')).toBeVisible();
}

/** Counts the documents that a page requests. */
function countDocuments(page: Page): () => number {
  let documents = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) documents += 1;
  });
  return () => documents;
}

const missing = (route: Route) => route.fulfill({ status: 404, body: 'gone' });

async function halved(route: Route): Promise<void> {
  const response = await route.fetch();
  const text = await response.text();
  await route.fulfill({ response, body: text.slice(0, text.length / 2) });
}

test('a day whose atlas does not arrive stays as built, and opens on another try', async ({
  page
}) => {
  for (const fault of [missing, halved, (route: Route) => route.abort()]) {
    await page.route(ATLAS, fault);
    await page.goto(DAY);
    await expect(line(page).getByRole('alert')).toHaveText(
      'The atlas could not be loaded. You can still read this day, but the slider will not work.'
    );
    await expect(dateline(page)).toHaveText(/12\s+September/);
    await expect(page.getByRole('list').first()).toBeVisible();
    await expect(page.locator('.map svg').first()).toBeVisible();
    await page.unroute(ATLAS);
  }
  await page.context().setOffline(true);
  await line(page).getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(line(page).getByRole('status')).toHaveText(/^Still no answer/);
  await page.context().setOffline(false);
  await line(page).getByRole('button', { name: 'Try again' }).press('Enter');
  await started(page);
  await expect(line(page)).toHaveCount(0);
  await expect(page).toHaveURL(DAY);
});

test('without a connection the page stays, search, graph, sharing and citations say so, and all work once it is back', async ({
  page
}) => {
  await saveData(page);
  await page.goto(DAY);
  await started(page);
  await page.context().setOffline(true);

  await page.keyboard.press('/');
  const search = page.getByRole('dialog', { name: 'Search' });
  await expect(search.getByRole('alert')).toHaveText(/^The search could not be loaded/);
  await page.context().setOffline(false);
  await search.getByRole('button', { name: 'try again' }).click();
  await search.getByRole('combobox').fill('summit');
  await expect(search.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');

  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const share = page.getByRole('dialog', { name: 'Share' });
  await expect(share.getByRole('alert')).toHaveText(/^The sharing options could not be loaded/);
  await page.context().setOffline(false);
  await page.route('**/citations.json', missing);
  await share.getByRole('button', { name: 'try again' }).click();
  await expect(share.getByRole('alert')).toHaveText(/^The citations could not be loaded/);
  await page.unroute('**/citations.json');
  await share.getByRole('button', { name: 'try again' }).click();
  await expect(share.getByLabel('Event and sources')).toBeVisible();
  await page.keyboard.press('Escape');

  await openMore(page);
  const graph = page.getByRole('button', { name: 'Graph', exact: true });
  await expect(graph).toBeVisible();
  await page.context().setOffline(true);
  await graph.click();
  const timeline = page.getByRole('region', { name: 'Time', exact: true });
  await expect(timeline.getByRole('alert')).toHaveText(/^The train graph could not be loaded/);
  await page.context().setOffline(false);
  await timeline.getByRole('button', { name: 'try again' }).click();
  await expect(page.getByRole('region', { name: 'Graph of a journey' })).toBeVisible();
  await openMore(page);
  await page.getByRole('button', { name: 'Graph', exact: true }).click();

  await page.context().setOffline(true);
  await openMenu(page);
  await page.getByRole('link', { name: 'Sources', exact: true }).click();
  await expect(line(page).getByRole('alert')).toHaveText(
    'The next page could not be loaded, so you are still on this one.'
  );
  await expect(page).toHaveURL(DAY);
  await dateSlider(page).press('ArrowRight');
  await expect(dateline(page)).toHaveText(/13\s+September/);
  await page.context().setOffline(false);
  await line(page).getByRole('button', { name: 'Try again' }).click();
  await expect(page).toHaveURL('/kim-2023/sources');
  await expect(page.getByRole('heading', { level: 1, name: 'Sources' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/kim-2023\/2023-09-13/);
});

test('a card whose script does not arrive says so, keeps its address, and opens on another try', async ({
  page
}) => {
  await saveData(page);
  await page.goto('/kim-2023/2023-09-12');
  await expect(dateSlider(page)).toBeEnabled();
  await page.context().setOffline(true);
  const main = page.getByRole('main');
  await main.locator('[data-event="khasan-welcome"]').click();
  await expect(main.getByRole('alert')).toHaveText(/^The card could not be loaded/);
  await expect(page).toHaveURL(DAY);
  await page.context().setOffline(false);
  await main.getByRole('button', { name: 'try again' }).click();
  await started(page);
  await page.goBack();
  await expect(main.locator('[data-event="khasan-welcome"]')).toBeVisible();
});

test('a day whose slider’s script does not arrive stays as built, says so, and works on another try', async ({
  page
}) => {
  const day = '/kim-2023/2023-09-12';
  const html = await (await page.request.get(day)).text();
  await page.route('**/_app/immutable/chunks/*.js', (route) =>
    html.includes(new URL(route.request().url()).pathname) ? route.continue() : route.abort()
  );
  await page.goto(day);
  await expect(line(page).getByRole('alert')).toHaveText(
    'A part of this page could not be loaded. You can still read this day, but the slider will not work.'
  );
  // What was done to it would be lost.
  await dateSlider(page).evaluate((slider) => slider.focus());
  await expect(dateSlider(page)).not.toBeFocused();
  await expect(dateSlider(page)).toBeVisible();
  await expect(page.locator('.map svg.sign').filter({ visible: true }).first()).toBeVisible();
  await expect(page.getByText(/^The live map could not be loaded/)).toBeVisible();

  await page.unroute('**/_app/immutable/chunks/*.js');
  await line(page).getByRole('button', { name: 'Try again' }).click();
  await expect(line(page)).toHaveCount(0);
  await dateSlider(page).press('ArrowRight');
  await expect(dateline(page)).toHaveText(/13\s+September/);
  await page.locator('.map .note').getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('button', { name: /^Vostochny spaceport/ })).toBeVisible();
});

test('a row of the list opens its card before the list’s own script has come', async ({ page }) => {
  const day = '/kim-2023/2023-09-12';
  const html = await (await page.request.get(day)).text();
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_app/immutable/chunks/*.js', async (route) => {
    if (!html.includes(new URL(route.request().url()).pathname)) await released;
    await route.continue();
  });
  await page.goto(day, { waitUntil: 'commit' });
  const main = page.getByRole('main');
  const row = main.locator('[data-event="khasan-welcome"]');
  await expect(main.locator('.built-part.standing')).toBeAttached();
  await row.click();
  await expect(page).toHaveURL(DAY);
  release();
  await started(page);
  await page.goBack();
  await expect(row).toBeVisible();
});

test('a page whose list of files does not arrive does not open, and opens on another try', async ({
  page
}) => {
  await page.goto(DAY);
  await started(page);
  await page.route('**/kim-2023/files.json', missing);
  await openMenu(page);
  await page.getByRole('link', { name: 'Download the data' }).click();
  await expect(line(page).getByRole('alert')).toHaveText(
    'The next page could not be loaded, so you are still on this one.'
  );
  await expect(page).toHaveURL(DAY);
  await page.unroute('**/kim-2023/files.json');
  await line(page).getByRole('button', { name: 'Try again' }).click();
  await expect(page).toHaveURL('/kim-2023/take-away');
  await expect(page.getByRole('link', { name: 'CSV of events' })).toBeVisible();
});

test('a newer build loads the page again, once', async ({ page }) => {
  const documents = countDocuments(page);
  await page.route(ATLAS, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.replace(/"version":"\w+"/, '"version":"newer"') });
  });
  // It may be loaded again before it is whole.
  await page.goto(DAY, { waitUntil: 'commit' });
  await expect.poll(documents).toBe(2);
  await started(page);
  expect(documents()).toBe(2);

  await page.evaluate(() => sessionStorage.clear());
  await page.unroute(ATLAS);
  await page.route('**/_app/version.json', (route) =>
    route.fulfill({ json: { version: 'newer' } })
  );
  const html = await (await page.request.get(DAY)).text();
  const script = html.match(/nodes\/[^"]+\.js/g)?.at(-1) ?? '';
  await page.route(`**/${script}`, missing);
  await page.goto(DAY, { waitUntil: 'commit' });
  await expect(line(page).getByRole('alert')).toHaveText(
    /^A part of this page could not be loaded/
  );
  await expect.poll(documents).toBe(4);
  await expect(dateline(page)).toHaveText(/12\s+September/);

  // Scripts that load later, such as the live map's, are not named in the page.
  await page.evaluate(() => sessionStorage.clear());
  await page.unroute(`**/${script}`);
  await page.route('**/_app/immutable/chunks/*.js', (route) =>
    html.includes(new URL(route.request().url()).pathname) ? route.continue() : missing(route)
  );
  await page.goto(DAY, { waitUntil: 'commit' });
  await expect(page.getByText(/^The live map could not be loaded/)).toBeVisible();
  await expect.poll(documents).toBe(6);
  await expect(page.getByText(/^The card could not be loaded/)).toBeVisible();
  await expect(dateSlider(page)).toBeEnabled();
});

test('an atlas that the build did not know opens from its file, and its cards from theirs', async ({
  page
}) => {
  await page.route('**/by-hand/atlas.json', async (route) => {
    const response = await route.fetch({
      url: route.request().url().replace('by-hand', 'kim-2023')
    });
    const text = await response.text();
    await route.fulfill({ response, body: text.replace('"id":"kim-2023"', '"id":"by-hand"') });
  });
  await page.route('**/by-hand/words/*.json', async (route) => {
    const response = await route.fetch({
      url: route.request().url().replace('by-hand', 'kim-2023')
    });
    const text = await response.text();
    await route.fulfill({
      response,
      body: text.replace('"atlas":"kim-2023"', '"atlas":"by-hand"')
    });
  });
  await page.goto('/by-hand/2023-09-12?event=khasan-welcome');
  await expect(dateline(page)).toHaveText(/12\s+September/);
  await expect(dateSlider(page)).toBeVisible();
  await expect(page.getByRole('article').getByRole('listitem').first()).toBeVisible();
});

test('a page that is not built and whose atlas does not arrive says so, and tries again', async ({
  page
}) => {
  await page.route(ATLAS, (route) => route.abort());
  await page.goto('/kim-2023/2021-05-05');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The page could not be opened');
  await expect(page.getByText('The atlas could not be loaded.')).toBeVisible();
  await page.unroute(ATLAS);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(dateline(page)).toHaveText(/5\s+May\s+2021/);
});
