import { expect, test } from '@playwright/test';
import { marks, openAtlas } from './open-atlas';

test('marks are named for their place, count and status', async ({ page }) => {
  await openAtlas(page, '/2023-09-13?view=9/51.85/128.3');
  await expect(marks(page).getByText(/./).first()).toBeVisible();
  await expect(
    page.getByRole('button', { name: /^Vostochny spaceport.*, \d+ events, corroborated$/ })
  ).toBeVisible();
});

test('a mark with one event opens its card, by Enter too', async ({ page }) => {
  await openAtlas(page, '/2023-09-19');
  const mark = page.getByRole('button', { name: 'Pyongyang station, 1 event, reported' });
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('article', { name: 'Kim arrives at Pyongyang station' })
  ).toBeVisible();
  await expect(mark).toHaveAttribute('aria-current', 'true');
});

test('a mark with several events opens a list, and Escape or its button closes it', async ({
  page
}) => {
  await openAtlas(page, '/2023-09-12?view=10/42.43/130.65');
  const mark = page.getByRole('button', { name: 'Khasan station, 2 events, corroborated' });
  await mark.click();
  const list = page.getByRole('region', { name: 'Events at Khasan station' });
  const events = list.getByRole('listitem').getByRole('button');
  await expect(events).toHaveCount(2);
  await expect(events.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(mark).toBeFocused();
  await mark.click();
  await list.getByRole('button', { name: 'Close' }).click();
  await expect(list).toBeHidden();
  await expect(mark).toBeFocused();
});

test('marks come in the order of time', async ({ page }) => {
  await openAtlas(page, '/2023-09-10?to=2023-09-19&view=4/46/131');
  const names = await marks(page).evaluateAll((buttons) =>
    buttons.map((button) => button.getAttribute('aria-label') ?? '')
  );
  const order = ['Pyongyang', 'Khasan', 'Komsomolsk'].map((place) =>
    names.findIndex((name) => name.includes(place))
  );
  expect(order.every((at) => at >= 0)).toBe(true);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('no two marks cover one another', { tag: '@phone' }, async ({ page }) => {
  await openAtlas(page, '/2023-09-10?to=2023-09-19');
  const boxes = await marks(page).evaluateAll((buttons) =>
    buttons.map((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })
  );
  expect(boxes.length).toBeGreaterThan(2);
  boxes.forEach((a, i) =>
    boxes.slice(i + 1).forEach((b) => expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(24))
  );
});

test(
  'places beyond the map’s edge are counted there and gone to',
  { tag: '@map' },
  async ({ page }) => {
    await openAtlas(page, '/2023-09-13?view=9/43.1/131.9');
    const edge = page.getByRole('button', { name: /to the north: go there/ });
    await edge.click();
    await expect(
      page.getByRole('button', { name: /^Vostochny spaceport station/ })
    ).toBeInViewport();
  }
);

test('a selected mark is brought into sight', { tag: '@map' }, async ({ page }) => {
  await openAtlas(page, '/2023-09-15?view=9/43.1/131.9');
  await page.getByRole('button', { name: 'Kim tours an aircraft plant' }).click();
  await expect(marks(page).and(page.locator('[aria-current=true]'))).toBeInViewport();
});
