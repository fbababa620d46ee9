import { expect, test, type Page } from '@playwright/test';
import { dateline, openAtlas, openMore, settled, words } from './open-atlas';
import { axeFindings } from './axe-findings';

const NOON = '/2023-09-12?hour=12';
const OPEN = `${NOON}&graph=train-2023`;

const graph = (page: Page) => page.getByRole('region', { name: 'Graph of a journey' });
const fixes = (page: Page) => graph(page).getByRole('group', { name: 'Reported positions' });
const khasan = (page: Page) => fixes(page).getByRole('button', { name: /Khasan station/ });

/** Where the plot of the graph begins and ends, in pixels. */
async function plotBox(page: Page) {
  const box = await graph(page).locator('.plot').boundingBox();
  if (!box) throw new Error('the graph has no plot');
  return box;
}

test('opens the journey that is in the window, and stays open on the next visit', async ({
  page
}) => {
  await openAtlas(page, NOON);
  await expect(graph(page)).toBeHidden();
  await openMore(page);
  await page.getByRole('button', { name: 'Graph', exact: true }).click();
  await expect(graph(page)).toBeVisible();
  await expect(page).toHaveURL(/graph=train-2023/);
  await page.reload();
  await settled(page);
  await expect(graph(page).getByRole('combobox', { name: 'Journey' })).toHaveValue('train-2023');
  await openMore(page);
  await page.getByRole('button', { name: 'Graph', exact: true }).click();
  await expect(graph(page)).toBeHidden();
  await expect(page).not.toHaveURL(/graph=/);
});

test('shows another journey, and brings it into view', async ({ page }) => {
  await openAtlas(page, OPEN);
  await graph(page).getByRole('combobox', { name: 'Journey' }).selectOption('putin-2024');
  await expect(page).toHaveURL(/graph=putin-2024/);
  await expect(fixes(page).getByRole('button', { name: /Sunan airport/ })).toBeVisible();
});

test('dragging scrubs as it does on the slider', async ({ page }) => {
  await openAtlas(page, '/2023-09-12?graph=train-2023');
  const box = await plotBox(page);
  const y = box.y + box.height * 0.35;
  const slit = await page.locator('.thumb .band').boundingBox();
  await page.mouse.move(slit!.x + slit!.width / 2, y);
  await page.mouse.down();
  const seen = new Set<string>();
  for (let step = 1; step <= 12; step++) {
    await page.mouse.move(slit!.x + slit!.width / 2 + step * 20, y);
    seen.add((await dateline(page).textContent()) ?? '');
  }
  await page.mouse.up();
  expect(seen.size).toBeGreaterThan(1);
  await expect(page).not.toHaveURL(/2023-09-12\?/);
  await page.goBack();
  await expect(dateline(page)).toHaveText(words('Tuesday 12 September 2023'));
});

test('a fix can be reached and read by keyboard and selects its event', async ({ page }) => {
  await openAtlas(page, OPEN);
  const first = fixes(page).getByRole('button').first();
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect(khasan(page)).toBeFocused();
  await expect(graph(page).locator('.tip')).toContainText('Khasan station');
  await page.keyboard.press('Escape');
  await expect(graph(page).locator('.tip')).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/event=khasan-stop/);
  await expect(khasan(page)).toHaveAttribute('aria-current', 'true');
});

test(
  'pointing at a time shows where the train may have been',
  { tag: '@phone' },
  async ({ page }) => {
    await openAtlas(page, OPEN);
    const box = await plotBox(page);
    await page.mouse.move(box.x + box.width * 0.3, box.y + 20);
    await expect(graph(page).locator('.tip')).toContainText(
      /Sept 2023, \d\d:\d\d Vladivostok time/
    );
    await expect(graph(page).locator('.tip')).toContainText(
      /Anywhere from [\d,]+ km to [\d,]+ km from \S*Pyongyang\S* along the route/
    );
  }
);

test('a fix stands over its time on the slider, to the pixel', async ({ page }) => {
  await openAtlas(page, '/2023-09-17?graph=train-2023');
  const day = await page.locator('.chart .thumb .band').boundingBox();
  // Only that day is known of it, on the slider's clock.
  for (const mark of [
    graph(page).locator('[data-fix="university-visit"]'),
    graph(page).locator('.window')
  ]) {
    const box = await mark.boundingBox();
    expect(Math.abs(box!.x - day!.x)).toBeLessThan(1);
    expect(Math.abs(box!.width - day!.width)).toBeLessThan(1);
  }
});

test('the table has every fix, and leads to its event', async ({ page }) => {
  await openAtlas(page, OPEN);
  await expect(fixes(page).getByRole('button').first()).toBeVisible();
  const count = await fixes(page).getByRole('button').count();
  await graph(page).getByRole('button', { name: 'As a table' }).click();
  const table = graph(page).getByRole('table', { name: 'Where the traveller was reported' });
  await expect(table.getByRole('row')).toHaveCount(count + 1);
  await expect(table.getByRole('row', { name: /Khasan station/ })).toContainText('860 km from');
  const legs = graph(page).getByRole('table', { name: 'Between reports' });
  await expect(legs.getByRole('row', { name: /^Komsomolsk/ })).toContainText('Route unknown');
  await expect(table.getByRole('row', { name: /Pyongyang station/ })).toContainText('0 km from');
  await table.getByRole('button', { name: 'Khasan station' }).click();
  await expect(page).toHaveURL(/event=khasan-stop/);
});

test('names what is up, and the zone of its hours', { tag: '@phone' }, async ({ page }) => {
  await openAtlas(page, OPEN);
  await expect(graph(page)).toContainText(
    /Vertical: km from \S*Pyongyang\S*\. Hours: Vladivostok time/
  );
});

test('its way back ends at the height from which it set out', async ({ page }) => {
  await openAtlas(page, OPEN);
  const [first, last] = await Promise.all(
    [fixes(page).getByRole('button').first(), fixes(page).getByRole('button').last()].map((fix) =>
      fix.boundingBox()
    )
  );
  expect(Math.abs(first!.y - last!.y)).toBeLessThan(1);
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
  [320, 568]
] as const)
  test(`no name is cut or written over another at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openAtlas(page, OPEN);
    await expect(graph(page).locator('.labels .name').first()).toBeVisible();
    const boxes = await graph(page)
      .locator('.labels .name')
      .evaluateAll((names) =>
        names.map((name) => {
          const { left, right, top, bottom } = name.getBoundingClientRect();
          const isWhole = name.scrollWidth <= name.clientWidth + 1;
          return { left, right, top, bottom, isWhole: isWhole && left >= 0 && right <= innerWidth };
        })
      );
    expect(boxes.filter(({ isWhole }) => !isWhole)).toEqual([]);
    const overlaps = boxes.filter((one, i) =>
      boxes
        .slice(i + 1)
        .some(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom - 1 &&
            other.top < one.bottom - 1
        )
    );
    expect(overlaps).toEqual([]);
  });

test('knows no more than the second clock', async ({ page }) => {
  await openAtlas(page, '/2023-09-12?known=2023-09-11&graph=train-2023');
  await expect(fixes(page).getByRole('button')).toHaveCount(1);
  await expect(graph(page).locator('.labels')).toContainText('Vladivostok');
});

test('its edge is moved by keys, up to 40% of the page', { tag: '@phone' }, async ({ page }) => {
  await openAtlas(page, OPEN);
  const edge = page.getByRole('separator', { name: 'Height of the graph' });
  const before = Number(await edge.getAttribute('aria-valuenow'));
  await edge.focus();
  await page.keyboard.press('ArrowDown');
  await expect(edge).toHaveAttribute('aria-valuenow', String(before - 16));
  await page.keyboard.press('End');
  const page40 = Math.round((page.viewportSize()?.height ?? 0) * 0.4);
  await expect(edge).toHaveAttribute('aria-valuenow', String(page40));
  await page.keyboard.press('Home');
  await expect(edge).toHaveAttribute('aria-valuenow', '112');
});

test('leaves room for map, slider and list', { tag: '@phone' }, async ({ page }) => {
  await openAtlas(page, OPEN);
  const map = await page.locator('.map').boundingBox();
  expect(map!.height).toBeGreaterThan(150);
  await expect(page.getByRole('slider', { name: 'Date' })).toBeInViewport();
  await expect(dateline(page)).toBeInViewport();
});

for (const state of ['as a graph', 'as a table']) {
  test(`nothing bars the way ${state}`, async ({ page }) => {
    await openAtlas(page, '/2023-09-13?graph=train-2023');
    if (state === 'as a table')
      await graph(page).getByRole('button', { name: 'As a table' }).click();
    expect(await axeFindings(page)).toEqual([]);
  });
}
