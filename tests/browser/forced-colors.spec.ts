import { expect, test, type Locator } from '@playwright/test';
import { openAtlas, settled } from './open-atlas';

/** A style of an element as the browser paints it. */
const styleOf = (element: Locator, name: string, part: string | null = null) =>
  element.evaluate(
    (one, [name, part]) => getComputedStyle(one, part).getPropertyValue(name as string),
    [name, part]
  );

for (const scheme of ['light', 'dark'] as const)
  test.describe(`in forced colours, ${scheme}`, () => {
    test.use({ colorScheme: scheme });
    test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

    test('the side that is pressed is filled', async ({ page }) => {
      await openAtlas(page, '/2023-09-13');
      const side = page.getByRole('group', { name: 'Then or now' });
      const [then, now] = ['Then', 'Now'].map((name) => side.getByRole('button', { name }));
      if (!then || !now) throw new Error('expected two sides');
      const fill = await styleOf(now, 'background-color');
      expect(await styleOf(then, 'background-color')).not.toBe(fill);
      await then.click();
      await expect(then).toHaveCSS('background-color', fill);
    });

    test('the divider is drawn as text is', async ({ page }) => {
      await openAtlas(page, '/2023-09-12?compare=50');
      const divider = page.getByRole('slider', { name: 'Divider between then and now' });
      const ink = await styleOf(divider, 'color');
      await expect(page.locator('.map .line')).toHaveCSS('border-left-color', ink);
    });

    test('how far a story has come is seen', async ({ page }) => {
      await page.goto('/kim-2023/story');
      await settled(page);
      const steps = page.locator('nav ol a');
      const fill = (step: Locator) => styleOf(step, 'background-color', '::before');
      const [read, ahead] = [await fill(steps.first()), await fill(steps.last())];
      const paper = await styleOf(page.locator('html'), 'background-color');
      expect(new Set([read, ahead, paper]).size).toBe(3);
    });
  });

test(
  'in forced colours the map’s buttons have the icons of these',
  { tag: '@map' },
  async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await openAtlas(page, '/2023-09-13');
    await expect(page.locator('.maplibregl-ctrl-icon').first()).toHaveCSS('filter', 'none');
  }
);
