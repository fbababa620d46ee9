import { expect, type Locator, type Page } from '@playwright/test';

/** Opens an address of the atlas and waits until the map has been painted. */
export async function openAtlas(page: Page, rest = ''): Promise<void> {
  await page.goto(`/kim-2023${rest}`);
  await painted(page);
}

/** How long a first painting may take where no graphics card helps and other pages paint too, in milliseconds. */
const PAINTING = 45_000;

/** Waits until the map has been painted, and its marks stand. */
export async function painted(page: Page): Promise<void> {
  await expect(page.locator('.map[data-painted]')).toBeVisible({ timeout: PAINTING });
}

/** The largest heading under the title: the day in view. */
export function dateline(page: Page): Locator {
  return page.getByRole('heading', { level: 2 }).first();
}

export function dateSlider(page: Page): Locator {
  return page.getByRole('slider', { name: 'Date' });
}

export function marks(page: Page): Locator {
  return page.getByRole('group', { name: 'Places in the window' }).getByRole('button');
}

/** On a phone the tools stand in a menu. */
export async function openMenu(page: Page): Promise<void> {
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  if (await menu.isVisible()) await menu.click();
}

/** The words wherever they stand, whatever white space is between them: dates break only where they may. */
export function words(text: string): RegExp {
  return new RegExp(text.split(' ').join(String.raw`\s+`));
}
