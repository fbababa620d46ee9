import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page, type Route } from '@playwright/test';
import type { LonLat } from '../../src/lib/core/lon-lat';
import { worldPixels, worldPoint } from '../../src/lib/static-map/mercator';
import { dateline, dateSlider, marks, words } from './open-atlas';

const DAY = '/kim-2023/2023-09-12';
const WORLD = '**/world.pmtiles';
const ARCHIVE = readFileSync('static/basemap/world.pmtiles');

const note = (page: Page) => page.locator('.map .note');
const again = (page: Page) => note(page).getByRole('button', { name: 'Try again' });

/** What the reader still has next to a map that is only drawn. */
async function expectWorking(page: Page): Promise<void> {
  await expect(page.locator('.map .drawn')).toBeVisible();
  await expect(marks(page).first()).toBeVisible();
  await expect(page.locator('.built-part[inert]')).toHaveCount(0);
  await dateSlider(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(dateline(page)).toHaveText(words('Wednesday 13 September 2023'));
  await expect(page.getByRole('button', { name: /^Vostochny spaceport/ })).toBeVisible();
}

test.describe('before the first paint', () => {
  const HOME: { center: LonLat; zoom: number } = { center: [131.5, 46.5], zoom: 4.2 };
  const SPACEPORT: LonLat = [128.334, 51.884];
  /** The spaceport's offset from the middle of the home view, in units of the ground's paths: two to a pixel. */
  const [east, south] = [0, 1].map(
    (axis) =>
      ((worldPoint(SPACEPORT)[axis] ?? 0) - (worldPoint(HOME.center)[axis] ?? 0)) *
      worldPixels(HOME.zoom) *
      2
  );

  /** How far the spaceport's mark is from the spaceport on the drawn ground, in pixels. */
  const apart = (page: Page) =>
    page.evaluate(
      ([x, y]) => {
        const ground = document.querySelector<SVGGElement>('.map .drawn g');
        const mark = document.querySelector('.marks button[aria-label^="Vostochny"]');
        const matrix = ground?.getScreenCTM();
        if (!mark || !matrix) return null;
        const drawn = new DOMPoint(x, y).matrixTransform(matrix);
        const box = mark.getBoundingClientRect();
        return Math.hypot(box.x + box.width / 2 - drawn.x, box.y + box.height / 2 - drawn.y);
      },
      [east, south]
    );

  test(
    'marks and drawing share one projection, whatever becomes of the page’s size',
    { tag: '@map' },
    async ({ page }) => {
      await page.route('**/*.pmtiles', () => {});
      for (const path of [DAY, `/embed${DAY}?view=6.5/51/129&event=summit-expected-vladivostok`]) {
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.goto(path);
        // From then on the marks belong to the live map.
        await expect(page.locator('.maplibregl-canvas')).toBeAttached();
        for (const [width, height] of [
          [1280, 800],
          [794, 1123],
          [390, 844],
          [1440, 900]
        ] as const) {
          await page.setViewportSize({ width, height });
          await expect.poll(() => apart(page), `${path} at ${width}`).toBeLessThan(2);
        }
        await expect(page.locator('.map')).not.toHaveAttribute('data-painted');
      }
    }
  );
});

const asWhole = (body: string | Buffer, contentType: string) => (route: Route) =>
  route.fulfill({ status: 200, contentType, body });

/** The archive as if the host's copy ended after this many bytes. */
const cutOff = (bytes: number) => (route: Route) => {
  const [, from = 0, to = 0] = (
    /(\d+)-(\d+)/.exec(route.request().headers().range ?? '') ?? []
  ).map(Number);
  if (from >= bytes) return route.fulfill({ status: 416 });
  const body = ARCHIVE.subarray(from, Math.min(to + 1, bytes));
  const range = `bytes ${from}-${from + body.length - 1}/${bytes}`;
  return route.fulfill({ status: 206, headers: { 'content-range': range }, body });
};

test(
  'if the base map cannot be loaded the drawn map stays, says so, and offers to try again',
  { tag: '@map' },
  async ({ page }) => {
    await page.route(WORLD, (route) => route.fulfill({ status: 404 }));
    await page.goto(DAY);
    await expect(note(page)).toContainText('The base map could not be loaded');
    await expectWorking(page);
    for (const [what, answer] of [
      ['a page in its place', asWhole('<!doctype html><title>Not here</title>', 'text/html')],
      ['noise', asWhole(Buffer.alloc(200_000, 'noise'), 'application/octet-stream')],
      ['cut off', cutOff(40_000)]
    ] as const)
      await test.step(what, async () => {
        await page.unroute(WORLD);
        const asked = page.waitForRequest(WORLD);
        await page.route(WORLD, answer);
        await again(page).click();
        await asked;
        await expect(note(page)).toContainText('The base map could not be loaded');
        await expect(page.locator('.maplibregl-canvas')).toHaveCount(0);
        await expect(marks(page).first()).toBeVisible();
      });
    await page.unroute(WORLD);
    await again(page).click();
    await expect(page.locator('.map[data-painted]')).toBeVisible();
    await expect(again(page)).toHaveCount(0);
  }
);

test(
  'the map works without relief and fonts; missing tiles are reported, and requested again',
  { tag: '@map' },
  async ({ page }) => {
    await page.route(/relief\.pmtiles$|\.woff2$/, (route) => route.fulfill({ status: 404 }));
    await page.goto(DAY);
    await expect(page.locator('.map[data-painted]')).toBeVisible();
    await expect(again(page)).toHaveCount(0);

    await page.route(WORLD, (route) => route.abort());
    const zoomIn = page.getByRole('button', { name: 'Zoom in', exact: true });
    for (let i = 0; i < 3; i++) await zoomIn.click();
    await expect(note(page)).toContainText('Part of the base map could not be loaded');
    await expect(page.locator('.canvas.painted')).toBeVisible();
    await page.unroute(WORLD);
    await again(page).click();
    await expect(again(page)).toHaveCount(0);
  }
);

test(
  'if the live map’s script or its worker cannot be loaded the drawn map stays, and offers to try again',
  { tag: '@map' },
  async ({ page }) => {
    const chunks = 'build/_app/immutable/chunks';
    const engine = readdirSync(chunks).find((name) =>
      readFileSync(`${chunks}/${name}`, 'utf8').includes('maplibregl-canvas')
    );
    const started = page.waitForEvent('worker');
    await page.goto(DAY);
    const worker = (await started).url();
    for (const script of [worker, `**/${engine}`]) {
      await test.step(script, async () => {
        await page.route(script, (route) => route.fulfill({ status: 404 }));
        await page.goto(DAY);
        await expect(note(page)).toContainText('The live map could not be loaded');
        await expectWorking(page);
        await page.unroute(script);
        await again(page).click();
        await expect(page.locator('.map[data-painted]')).toBeVisible();
        await expect(again(page)).toHaveCount(0);
      });
    }
  }
);
