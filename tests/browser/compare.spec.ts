import { expect, test, type Page } from '@playwright/test';
import { openAtlas, settled } from './open-atlas';
import { axeFindings } from './axe-findings';

const compare = (page: Page) => page.getByRole('button', { name: 'Compare', exact: true });
const divider = (page: Page) => page.getByRole('slider', { name: 'Divider between then and now' });
const marksOf = (page: Page, half: 'then' | 'now') =>
  page.locator(`.map .overlay.${half} .marks button`);

test(
  'then and now stand in two halves, with a divider in the address',
  { tag: '@map' },
  async ({ page }) => {
    await openAtlas(page, '/2023-09-12');
    const length = await page.evaluate(() => history.length);
    await compare(page).click();
    await expect(page).toHaveURL(/2023-09-12\?compare=50/);
    expect(await page.evaluate(() => history.length)).toBe(length + 1);
    await expect(compare(page)).toHaveAttribute('aria-pressed', 'true');
    const map = page.locator('.map');
    await expect(map.getByText('As reported by Tuesday 12 September 2023')).toBeVisible();
    await expect(map.getByText('As known today')).toBeVisible();
    await expect(divider(page)).toHaveAttribute('aria-valuenow', '50');

    await divider(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageDown');
    await expect(divider(page)).toHaveAttribute('aria-valuenow', '42');
    await expect(page).toHaveURL(/compare=42/);
    expect(await page.evaluate(() => history.length)).toBe(length + 1);
    expect(await axeFindings(page)).toEqual([]);

    await page.goBack();
    await expect(divider(page)).toHaveCount(0);
    await expect(page).not.toHaveURL(/compare/);
  }
);

test(
  'the divider is dragged, and each half has its own marks',
  { tag: '@map' },
  async ({ page }) => {
    await openAtlas(page, '/2023-09-13?compare=100');
    await expect(divider(page)).toHaveAttribute('aria-valuenow', '100');
    await expect(marksOf(page, 'now')).toHaveCount(0);
    await expect(marksOf(page, 'then')).not.toHaveCount(0);
    const map = await page.locator('.map').boundingBox();
    const grip = await divider(page).boundingBox();
    if (!map || !grip) throw new Error('expected a map with a grip');
    expect(grip.width).toBeGreaterThanOrEqual(44);
    await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
    await page.mouse.down();
    await page.mouse.move(map.x - 40, grip.y + grip.height / 2, { steps: 4 });
    await page.mouse.up();
    await expect(divider(page)).toHaveAttribute('aria-valuenow', '0');
    await expect(page).toHaveURL(/compare=0/);
    await expect(marksOf(page, 'then')).toHaveCount(0);
    await expect(marksOf(page, 'now')).not.toHaveCount(0);
  }
);

test('without WebGL too the map stands in two halves, each with its own marks', async ({
  page
}) => {
  await openAtlas(page, '/2023-09-13?compare=100');
  await expect(page.locator('.map .overlay.then .drawn')).toBeVisible();
  await expect(marksOf(page, 'now')).toHaveCount(0);
  await expect(marksOf(page, 'then')).not.toHaveCount(0);
  await divider(page).press('Home');
  await expect(page).toHaveURL(/compare=0/);
  await expect(marksOf(page, 'then')).toHaveCount(0);
  await expect(marksOf(page, 'now')).not.toHaveCount(0);
  await divider(page).dblclick();
  await expect(page.locator('.map .rings').first().locator('svg')).not.toHaveCount(0);
  expect(await axeFindings(page)).toEqual([]);
});

test('the list says what differs, and what is chosen in it opens', async ({ page }) => {
  await openAtlas(page, '/2023-09-12?compare=50');
  const list = page.getByRole('main');
  await expect(list.getByRole('heading', { name: /Not yet reported then/ })).toBeVisible();
  const first = list.locator('section.unknown [data-event]').first();
  const title = await first.innerText();
  await first.click();
  await expect(list.getByRole('heading', { name: title })).toBeVisible();
  await expect(page).toHaveURL(/event=.*compare=50/);
});

test('then or now alone ends the comparison', async ({ page }) => {
  await openAtlas(page, '/2023-09-12?known=2023-09-11&compare=50');
  const side = page.getByRole('group', { name: 'Then or now' });
  for (const name of ['Then', 'Now'])
    await expect(side.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'false');
  await side.getByRole('button', { name: 'Then' }).click();
  await expect(page).toHaveURL(/known=2023-09-11$/);
  await expect(page.getByRole('heading', { name: /Not yet reported then/ })).toHaveCount(0);
});

test('a part that is no percentage is told and left out', async ({ page }) => {
  await openAtlas(page, '/2023-09-12?compare=half');
  await expect(page.getByText('Compare “half” ignored: use a number from 0 to 100')).toBeVisible();
  await expect(compare(page)).toHaveAttribute('aria-pressed', 'false');
});

test('a phone has the switch alone, and keeps the address', { tag: '@phone' }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtlas(page, '/2023-09-12?known=2023-09-11&compare=50');
  await expect(compare(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Now', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true'
  );
  await expect(page).toHaveURL(/known=2023-09-11&compare=50/);
  await expect(page.getByRole('heading', { name: /Not yet reported then/ })).toHaveCount(0);
});

test(
  'the marks of either half are a group with a name of its own',
  { tag: '@map' },
  async ({ page }) => {
    await openAtlas(page, '/2023-09-13?known=2023-09-12&compare=50');
    await expect(divider(page)).toBeVisible();
    const names = [
      'Places on the map, as reported by Tuesday 12 September 2023',
      'Places on the map'
    ];
    for (const name of names)
      await expect(page.getByRole('toolbar', { name, exact: true })).toHaveCount(1);
  }
);

test('arrow keys lead from row to row, past what the rows differ in', async ({ page }) => {
  await openAtlas(page, '/2023-09-12?compare=50');
  const rows = page.getByRole('main').locator('[data-event]');
  await expect(page.getByRole('heading', { name: /Not yet reported then/ })).toBeVisible();
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(rows.last()).toBeFocused();
});

test('on a phone no step of a story stands in halves', { tag: '@phone' }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/kim-2023/story');
  await settled(page);
  const step = page.locator('#step-6');
  await step.scrollIntoViewIfNeeded();
  const mark = page.getByRole('link', { name: 'Step 6 of 11', exact: true });
  await mark.click();
  await expect(mark).toHaveAttribute('aria-current', 'step');
  await expect(step.getByText('beside what is known now')).toBeHidden();
  await expect(divider(page)).toHaveCount(0);
});
