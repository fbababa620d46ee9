import { expect, test, type Page } from '@playwright/test';
import { dateline, dateSlider, marks, openAtlas, settled, words } from './open-atlas';

const DAY = '/kim-2023/2023-09-13';

/** The drawing shown where there is no live map. */
function drawnMap(page: Page) {
  return page.locator('.map .drawn');
}

/** What the reader still has: slider, list, marks and cards. */
async function expectWorking(page: Page): Promise<void> {
  await expect(page.getByText('so this map cannot be moved')).toBeVisible();
  await settled(page);
  await dateSlider(page).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(dateline(page)).toHaveText(words('Tuesday 12 September 2023'));
  await marks(page)
    .filter({ has: page.locator('.count') })
    .first()
    .press('Enter');
  await page
    .getByRole('region', { name: /^Events at/ })
    .getByRole('listitem')
    .getByRole('button')
    .first()
    .click();
  await expect(page).toHaveURL(/event=/);
}

test(
  'a drawing lost for good leaves the drawn map, the slider, the marks and the cards',
  { tag: '@map' },
  async ({ page }) => {
    await openAtlas(page, '/2023-09-13');
    await page.evaluate(() => {
      const canvas = document.querySelector('canvas.maplibregl-canvas') as HTMLCanvasElement;
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await expect(drawnMap(page)).toBeVisible();
    await expect(page.locator('.maplibregl-canvas')).toHaveCount(0);
    await expectWorking(page);
  }
);

test('a drawing that comes back is the live map again', { tag: '@map' }, async ({ page }) => {
  await openAtlas(page, '/2023-09-13');
  await page.evaluate(() => {
    const canvas = document.querySelector('canvas.maplibregl-canvas') as HTMLCanvasElement;
    const lose = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    canvas.addEventListener('webglcontextlost', () => setTimeout(() => lose?.restoreContext()), {
      once: true
    });
    lose?.loseContext();
  });
  await expect(drawnMap(page)).toHaveCount(0);
  await expect(page.locator('.canvas.painted')).toBeVisible();
  await expect(marks(page).first()).toBeVisible();
});

test.describe('without WebGL', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function (
        this: HTMLCanvasElement,
        ...asked: unknown[]
      ) {
        if (String(asked[0]).startsWith('webgl')) return null;
        return Reflect.apply(getContext, this, asked);
      } as typeof getContext;
    });
  });

  test('the map is drawn, and the page works', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(DAY);
    await expect(drawnMap(page)).toBeVisible();
    await expectWorking(page);
    expect(errors).toEqual([]);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the map of a day is drawn, with its marks and their names', async ({ page }) => {
    await page.goto(DAY);
    const map = page.getByRole('img', { name: /^Wednesday 13 September 2023; .*Vladivostok/ });
    await expect(map).toBeVisible();
    await expect(map.getByText('CHINA').filter({ visible: true }).first()).toBeVisible();
    await expect(map.locator('svg.sign').filter({ visible: true }).first()).toBeVisible();
    const markup = await (await page.request.get(DAY)).text();
    expect(markup).not.toMatch(/<[^>]+\sstyle="/);
  });

  test('the front page draws each atlas', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('article svg').first()).toBeVisible();
    const ground = await page.request.get('/kim-2023/ground.svg');
    expect(ground.status()).toBe(200);
  });
});

test('a day names a picture that is there', async ({ page }) => {
  await page.goto(DAY);
  const address = await page.locator('meta[property="og:image"]').getAttribute('content');
  const path = /\/pictures\/[\da-f]+\.png$/.exec(address ?? '')?.[0];
  const response = await page.request.get(path ?? '');
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toBe('image/png');
});
