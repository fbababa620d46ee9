import type { Page } from '@playwright/test';

/** Days played and days scrubbed in a round. */
const PLAYED = 4;
const SCRUBBED = 40;

/** One round of a reader's actions: plays, scrubs, opens and closes, and visits the sources and returns. */
export async function round(page: Page): Promise<void> {
  const slider = page.getByRole('slider', { name: 'Date' });
  const press = async (key: string, times = 1) => {
    for (let i = 0; i < times; i++) await page.keyboard.press(key);
  };
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  // Starts from the first days, so that each round is the same.
  await slider.focus();
  await press('Home');
  await press('PageUp', 3);
  await button('Play').click();
  for (let day = 0; day < PLAYED; day++) {
    const before = await slider.inputValue();
    await page.waitForFunction(
      (value) =>
        document.querySelector<HTMLInputElement>('input[aria-label="Date"]')?.value !== value,
      before
    );
  }
  await button('Pause').click();

  await slider.focus();
  await press('ArrowRight', SCRUBBED);
  await press('ArrowLeft', SCRUBBED);
  await press('PageDown', 3);
  await press('PageUp', 3);
  await press('k');
  await press('ArrowRight', 3);
  await press('k');

  // A day with events.
  await press('PageUp');
  await page
    .getByRole('main')
    .getByRole('heading', { level: 3 })
    .first()
    .getByRole('button')
    .click();
  await page.getByRole('article').waitFor();
  await press('Escape');
  await button('More time controls').click();
  await button('Graph').click();
  await page.getByRole('region', { name: 'Graph of a journey' }).waitFor();
  await button('More time controls').click();
  await button('Graph').click();
  const map = page.getByRole('region', { name: 'Map', exact: true });
  for (const name of ['Zoom in', 'Zoom out'])
    await map.getByRole('button', { name, exact: true }).click();

  // To another page and back, within the app: everything the reader's page held must be released.
  await button('More about this atlas').click();
  await page.getByRole('link', { name: 'Sources', exact: true }).click();
  await page.waitForURL(/\/sources$/);
  await page.goBack();
  await page.locator('.map[data-painted]').waitFor({ timeout: 0 });
}
