import { expect, test, type Page } from '@playwright/test';
import { marks } from './open-atlas';
import { openSynthetic } from './open-synthetic';

/** More marks than are buttons, on a map as wide as a desktop has. */
const EVENTS = 5000;
const MONTH = '/2023-09-01?to=2023-09-30';
const MOST = 150;

test.use({ viewport: { width: 1440, height: 900 } });

/** A point of the page on a mark that is drawn and no button; it fails where there is none. */
function drawnMark(page: Page): Promise<{ x: number; y: number }> {
  return page.locator('canvas.rest').evaluate((canvas: HTMLCanvasElement) => {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const scale = canvas.width / width;
    const pen = canvas.getContext('2d');
    for (let y = 60; y < height - 60; y += 4) {
      for (let x = 60; x < width - 60; x += 4) {
        // A sign, and not the line that leads from one that has made room.
        const inked = [0, -5, 5].every((by) =>
          [0, -5, 5].every(
            (down) =>
              (pen?.getImageData((x + by) * scale, (y + down) * scale, 1, 1).data[3] ?? 0) > 250
          )
        );
        const under = document.elementFromPoint(left + x, top + y);
        if (inked && under?.matches('.maplibregl-canvas')) return { x: left + x, y: top + y };
      }
    }
    throw new Error('no mark is drawn');
  });
}

test(
  'of many marks so many are buttons, and the others answer to the pointer too',
  { tag: '@map' },
  async ({ page }) => {
    await openSynthetic(page, EVENTS, MONTH);
    await expect(marks(page)).toHaveCount(MOST);

    const { x, y } = await drawnMark(page);
    await page.mouse.move(x, y);
    await expect
      .poll(() =>
        page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.closest('.mark') !== null, [
          x,
          y
        ] as const)
      )
      .toBe(true);
    await expect(marks(page)).toHaveCount(MOST);
    await page.mouse.click(x, y);
    await expect(page.getByRole('region', { name: /^Events at / })).toBeVisible();
  }
);

test(
  'when the map moves, its marks are moved and none is made anew',
  { tag: '@map' },
  async ({ page }) => {
    await openSynthetic(page, EVENTS, MONTH);
    await expect(marks(page)).toHaveCount(MOST);
    await page.locator('.marks').evaluate((group) => {
      const made = { count: 0 };
      Object.assign(window, { made });
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes) if (node instanceof HTMLButtonElement) made.count += 1;
      }).observe(group, { childList: true });
    });
    await page.locator('.maplibregl-canvas').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.evaluate(() => location.search)).toContain('view=');
    await expect(marks(page)).toHaveCount(MOST);
    expect(await page.evaluate(() => (window as unknown as { made: object }).made)).toEqual({
      count: 0
    });
  }
);
