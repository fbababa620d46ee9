import { expect, test, type Page } from '@playwright/test';
import { dateline, dateSlider, openAtlas, words } from './open-atlas';

/** How opaque the canvas is at the middle of a mark, of 255; the line leads through the mark's place. */
const lineUnder = (page: Page, mark: string) =>
  page.evaluate((name) => {
    const canvas = document.querySelector<HTMLCanvasElement>('.map canvas.ground');
    const button = document.querySelector(`.marks button[aria-label^="${name}"]`);
    const pen = canvas?.getContext('2d');
    if (!canvas || !button || !pen) return null;
    const [on, at] = [canvas, button].map((element) => element.getBoundingClientRect());
    if (!on || !at) return null;
    const scale = canvas.width / on.width;
    const [x, y] = [at.x + at.width / 2 - on.x, at.y + at.height / 2 - on.y];
    return pen.getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1).data[3];
  }, mark);

test('lines stay on the ground while the map is dragged', { tag: '@map' }, async ({ page }) => {
  await openAtlas(page, '/2023-09-12?view=10/42.43/130.65');
  await expect.poll(() => lineUnder(page, 'Khasan')).toBeGreaterThan(200);
  const box = await page.locator('.map').boundingBox();
  if (!box) throw new Error('the map has no box');
  await page.mouse.move(box.x + 60, box.y + 300);
  await page.mouse.down();
  for (const by of [40, 90, 150]) {
    await page.mouse.move(box.x + 60 + by, box.y + 300 - by / 2);
    await expect.poll(() => lineUnder(page, 'Khasan')).toBeGreaterThan(200);
  }
  await page.mouse.up();
  await page.setViewportSize({ width: 900, height: 760 });
  await expect.poll(() => lineUnder(page, 'Khasan')).toBeGreaterThan(200);
});

test(
  'a step of the window draws nothing of the map until it rests',
  { tag: '@map' },
  async ({ page }) => {
    await page.addInitScript(() => {
      const { prototype } = WebGL2RenderingContext;
      const counted = Object.assign(window, { drawn: 0 });
      const draw = prototype.drawElements;
      prototype.drawElements = function (...what) {
        counted.drawn += 1;
        return draw.apply(this, what);
      };
    });
    const drawn = () => page.evaluate(() => (window as unknown as { drawn: number }).drawn);
    await openAtlas(page, '/2023-09-12');
    let before = 0;
    await expect
      .poll(async () => {
        const last = before;
        before = await drawn();
        return before > 0 && before === last;
      })
      .toBe(true);

    const inStep = await dateSlider(page).evaluate(async (slider: HTMLInputElement) => {
      const counted = window as unknown as { drawn: number };
      const from = counted.drawn;
      slider.value = String(Number(slider.value) + 1);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      return counted.drawn - from;
    });
    await expect(dateline(page)).toHaveText(words('Wednesday 13 September 2023'));
    expect(inStep).toBe(0);
    // Then the names of the marks follow.
    await expect.poll(drawn).toBeGreaterThan(before);
  }
);
