import { expect, test, type Page } from '@playwright/test';
import { openAtlas } from './open-atlas';

/** The boxes of the page's parts, from the top of the page, in pixels. */
async function boxes(page: Page) {
  const of = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const { top, bottom, left, right, height } = element.getBoundingClientRect();
      return { top: top + scrollY, bottom: bottom + scrollY, left, right, height };
    });
  return {
    header: await of('.header'),
    map: await of('.map'),
    timeline: await of('.timeline'),
    list: await of('main')
  };
}

const wider = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const size of [
  { width: 320, height: 256 },
  { width: 900, height: 400 }
])
  test(`at ${size.width} by ${size.height} pixels the page scrolls, one part below the other`, async ({
    page
  }) => {
    await page.setViewportSize(size);
    await openAtlas(page, '/2023-09-13');
    const { header, map, timeline, list } = await boxes(page);
    expect(map.height).toBeGreaterThanOrEqual(200);
    expect(map.top).toBeGreaterThanOrEqual(header.bottom);
    expect(timeline.top).toBeGreaterThanOrEqual(map.bottom);
    expect(list.top).toBeGreaterThanOrEqual(timeline.bottom);
    expect(await wider(page)).toBe(0);
    await page.getByRole('button', { name: 'Kim and Putin meet' }).click();
    await expect(
      page.getByRole('article').getByRole('heading', { name: 'Kim and Putin meet' })
    ).toBeInViewport();
    await page.getByRole('button', { name: 'More about this atlas' }).click();
    await expect(page.getByRole('link', { name: 'All atlases' })).toBeInViewport();
  });

test('at 320 by 568 pixels map, timeline and list are in sight', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await openAtlas(page, '/2023-09-13');
  const { map, timeline, list } = await boxes(page);
  expect(map.height).toBeGreaterThan(150);
  expect(timeline.bottom).toBeLessThanOrEqual(568);
  expect(list.top).toBeLessThan(568 - 100);
  expect(await wider(page)).toBe(0);
});

test('on a phone the opening gives the map 45% of the height, and shows how to go on', async ({
  page
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const atlas of ['kim-2023', 'hanoi-2019']) {
    await page.goto(`/${atlas}`);
    const { map } = await boxes(page);
    expect(map.height).toBeGreaterThanOrEqual(0.45 * 844);
    await expect(page.getByRole('link', { name: 'Read the story' })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('button', { name: /^Play the/ })).toBeInViewport({ ratio: 1 });
  }
});
