import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** Opens an address of the atlas and waits until its map is ready. */
export async function openAtlas(page: Page, rest = ''): Promise<void> {
  await page.goto(`/kim-2023${rest}`);
  await settled(page);
}

/** As a reader who saves data: nothing is fetched before it is wanted. */
export async function saveData(page: Page): Promise<void> {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  );
}

/** Waits until the map and its marks are ready, painted or drawn if the browser has no WebGL, and the list and the slider if there are any. */
export async function settled(page: Page | FrameLocator): Promise<void> {
  await expect(page.locator('.map[data-painted], .map .plain .marks').first()).toBeAttached();
  await expect(page.locator('.built-part.standing')).toHaveCount(0);
}

/** The largest heading under the title: the day in view. */
export function dateline(page: Page): Locator {
  return page.getByRole('heading', { level: 2 }).first();
}

export function dateSlider(page: Page): Locator {
  return page.getByRole('slider', { name: 'Date' });
}

export function marks(page: Page): Locator {
  return page.getByRole('toolbar', { name: 'Places on the map' }).getByRole('button');
}

/** What few readers need of the page is in a menu; on a phone, sharing and the legend too. */
export async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More about this atlas' }).click();
}

/** Opens the dialog in which what is shown is shared. */
export async function openShare(page: Page): Promise<Locator> {
  await openMenu(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  return page.getByRole('dialog', { name: 'Share' });
}

/** What few readers need of the timeline is in a menu. */
export async function openMore(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More time controls' }).click();
}

/** The words anywhere, with any white space between them: dates break only where they may. */
export function words(text: string): RegExp {
  return new RegExp(text.split(' ').join(String.raw`\s+`));
}
