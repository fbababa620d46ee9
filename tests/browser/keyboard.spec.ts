import { expect, test, type Locator, type Page } from '@playwright/test';
import { marks, openAtlas } from './open-atlas';

/** The name of what has the focus, as its own words or its label. */
const focusedName = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: it } = document;
    return it?.getAttribute('aria-label') ?? it?.textContent?.trim() ?? '';
  });

const skip = (page: Page, name: string): Locator => page.getByRole('link', { name });

test('from the top of a day to its first citation are at most twelve tab stops', async ({
  page
}) => {
  await openAtlas(page, '/2023-09-13');
  let stops = 0;
  const tab = async () => {
    stops += 1;
    await page.keyboard.press('Tab');
  };
  await tab();
  await expect(skip(page, 'Skip to the events')).toBeFocused();
  await page.keyboard.press('Enter');
  await tab();
  await expect(page.locator('main [data-event]').first()).toBeFocused();
  await page.keyboard.press('Enter');
  const card = page.getByRole('article');
  await expect(card.getByRole('heading').first()).toBeFocused();
  const citation = card.locator('a[href^="https://"]').first();
  await expect(citation).toBeVisible();
  while (stops < 12 && !(await citation.evaluate((link) => link === document.activeElement)))
    await tab();
  await expect(citation).toBeFocused();
});

test('the first links lead past the head, and leave the address as it is', async ({ page }) => {
  await openAtlas(page, '/2023-09-13');
  const url = page.url();
  for (const [name, part] of [
    ['Skip to the events', '#events'],
    ['Skip to the timeline', '#time'],
    ['Skip to the map', '#map']
  ] as const) {
    await skip(page, name).focus();
    await expect(skip(page, name)).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator(part)).toBeFocused();
  }
  expect(page.url()).toBe(url);
});

test('the parts of a page come in the order in which it is read, the credits last', async ({
  page
}) => {
  await openAtlas(page, '/2023-09-13');
  const order = await page.evaluate(() =>
    ['header', 'main h2', '[data-event]', '#time', '#map .marks', '.credit a'].map((selector) =>
      [...document.querySelectorAll('*')].findIndex((element) => element.matches(selector))
    )
  );
  expect(order.every((at) => at >= 0)).toBe(true);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('the marks are one tab stop, with arrow keys, Home and End between them', async ({ page }) => {
  await openAtlas(page, '/2023-09-10?to=2023-09-19');
  const all = await marks(page).count();
  expect(all).toBeGreaterThan(2);
  await expect(marks(page).and(page.locator('[tabindex="0"]'))).toHaveCount(1);
  const names = await marks(page).evaluateAll((buttons) =>
    buttons.map((button) => button.getAttribute('aria-label') ?? '')
  );
  await marks(page).first().focus();
  for (const [key, name] of [
    ['ArrowRight', names[1]],
    ['End', names.at(-1)],
    ['ArrowLeft', names.at(-2)],
    ['Home', names[0]]
  ] as const) {
    await page.keyboard.press(key);
    expect(await focusedName(page)).toBe(name);
  }
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await expect(marks(page).and(page.locator(':focus'))).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  expect(await focusedName(page)).toBe(names[1]);
});

test(
  'a mark beyond the map’s edge says so, is seen at the edge, and is gone to on Enter alone',
  { tag: '@map' },
  async ({ page }) => {
    await openAtlas(page, '/2023-09-13?view=9/43.1/131.9');
    const far = page.getByRole('button', {
      name: /^Vostochny spaceport.*, off the map to the north$/
    });
    await far.first().focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    const map = await page.locator('#map').boundingBox();
    const box = await marks(page).and(page.locator(':focus')).boundingBox();
    expect(box?.y).toBeGreaterThan(map?.y ?? Infinity);
    await expect(page).toHaveURL(/view=9\/43\.1\/131\.9$/);
    await page.keyboard.press('Enter');
    await expect(
      page
        .getByRole('button', { name: /^Vostochny spaceport.*(corroborated|reported|disputed)$/ })
        .first()
    ).toBeInViewport();
  }
);

for (const rest of ['', '/2023-09-13', '/2023-09-13?event=summit', '/2023-09-13?hour=14'])
  test(
    `no two controls have one name at ${rest || 'the opening'}`,
    { tag: '@phone' },
    async ({ page }) => {
      await openAtlas(page, rest);
      const names = await page
        .getByRole('button')
        .or(page.getByRole('slider'))
        .or(page.getByRole('combobox'))
        .evaluateAll((controls) =>
          controls.map(
            (control) => control.getAttribute('aria-label') ?? control.textContent?.trim()
          )
        );
      const twice = names.filter((name, at) => names.indexOf(name) !== at);
      expect(names.length).toBeGreaterThan(5);
      expect(twice).toEqual([]);
    }
  );
