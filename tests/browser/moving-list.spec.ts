import { expect, test } from '@playwright/test';
import { dateSlider, openAtlas } from './open-atlas';

/** The lowest row of the list, in pixels. */
const LOWEST_ROW = 80;

test('a list that moves has no more rows than a screen holds, and is whole once it rests', async ({
  page
}) => {
  await openAtlas(page, '/2023-09-12');
  const rows = page.locator('main [data-event]');
  const whole = await rows.count();
  const screenful = Math.ceil((await page.evaluate(() => screen.height)) / LOWEST_ROW);
  expect(whole).toBeGreaterThan(2 * screenful);

  // There and back, a day each frame, as a thumb that is dragged.
  const fewest = await dateSlider(page).evaluate(async (slider: HTMLInputElement) => {
    let least = Infinity;
    for (let step = 0; step < 60; step++) {
      slider.value = String(Number(slider.value) + (step % 2 === 0 ? 1 : -1));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
      least = Math.min(least, document.querySelectorAll('main [data-event]').length);
    }
    return least;
  });
  expect(fewest).toBeGreaterThan(0);
  expect(fewest).toBeLessThanOrEqual(screenful);
  await expect(rows).toHaveCount(whole);
});
