import { expect, test, type Page } from '@playwright/test';
import { manyEvents, serveAtlas } from './many-events';
import { dateline, dateSlider, settled } from './open-atlas';

const atlas = manyEvents();
const EVENTS = '**/many/events/*.json';

/** The numbers of the stretches of events that a page asks for. */
function asked(page: Page): string[] {
  const numbers: string[] = [];
  page.on('request', (request) => {
    const found = /many\/events\/(?<number>\d+)\.json$/.exec(request.url())?.groups?.number;
    if (found) numbers.push(found);
  });
  return numbers;
}

const rows = (page: Page) => page.locator('main [data-event]');

test('an atlas of many events opens with those in view, and fetches others as the slider comes to them', async ({
  page
}) => {
  await serveAtlas(page, atlas);
  const numbers = asked(page);
  await page.goto('/many/2023-03-03');
  await settled(page);
  await expect(rows(page)).toHaveCount(8);
  await expect(rows(page).first()).toHaveText('Report 488');
  // Of the first 500, in which this day is, and of the next 500, in which the next day ends.
  expect([...new Set(numbers)].sort()).toEqual(['0', '1']);
  await dateSlider(page).focus();
  for (let step = 0; step < 70; step++) await page.keyboard.press('ArrowRight');
  await expect(dateline(page)).toHaveText(/12\s+May/);
  await expect(rows(page).first()).toHaveText('Report 1048');
  expect([...new Set(numbers)].sort()).toEqual(['0', '1', '2']);
});

test('a link to an event, a search and the back button lead to events that have yet to come', async ({
  page
}) => {
  await serveAtlas(page, atlas);
  await page.goto('/many/2023-01-10?event=event-2000');
  await expect(page.getByRole('article')).toContainText('Report 2000');
  await expect(page.getByRole('article')).toContainText('Told first of 2000.');
  await page.goto('/many/2023-01-10');
  await settled(page);
  await expect(rows(page).first()).toHaveText('Report 72');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('combobox', { name: /^Search/ }).fill('Report 1777');
  const found = page.getByRole('option', { name: /Report 1777/ });
  await expect(found).toContainText('Place 17');
  await found.click();
  await expect(page.getByRole('article')).toContainText('Told first of 1777.');
  await expect(dateline(page)).toHaveText(/11\s+August/);
  await page.goBack();
  await expect(rows(page).first()).toHaveText('Report 72');
});

test('the second clock and filters count events that have yet to come', async ({ page }) => {
  await serveAtlas(page, atlas);
  let hold = true;
  await page.route(EVENTS, async (route) => {
    if (hold && !route.request().url().endsWith('/0.json')) return;
    await route.fallback();
  });
  await page.goto('/many/2023-01-10?known=then');
  await settled(page);
  await expect(
    page.getByText('No events dated to this day had been reported.', { exact: true })
  ).toBeVisible();
  await page.goto('/many/2023-01-10?known=2023-09-20');
  await settled(page);
  await page.getByRole('slider', { name: 'Date' }).focus();
  for (let step = 0; step < 60; step++) await page.keyboard.press('ArrowRight');
  await expect(page.locator('main header')).toContainText('8 events');
  await expect(page.getByText('Loading 8 events …')).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  hold = false;
});

test('events that cannot be had are told of, the rest works, and they can be asked for again', async ({
  page
}) => {
  await serveAtlas(page, atlas);
  await page.route('**/many/events/1.json', (route) => route.abort());
  await page.goto('/many/2023-03-01');
  await settled(page);
  await dateSlider(page).focus();
  for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Some of the events could not be loaded')).toBeVisible();
  await page.unroute('**/many/events/1.json');
  await page.getByRole('button', { name: 'try again' }).click();
  await expect(rows(page).first()).toHaveText('Report 552');
  await expect(page.getByText('Some of the events could not be loaded')).toBeHidden();
});
