import { createServer, type Server } from 'node:http';
import { expect, test, type FrameLocator, type Page } from '@playwright/test';
import { settled } from './open-atlas';

let host: Server;
let origin: string;

/** A page of another origin with a frame of ours. */
test.beforeAll(async ({ baseURL }) => {
  host = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://host');
    const width = searchParams.get('width') ?? '100%';
    response.setHeader('Content-Type', 'text/html');
    response.end(
      `<!doctype html><title>A paper</title><h1>A paper</h1>` +
        `<iframe src="${baseURL}${searchParams.get('frame')}" title="Map" width="${width}" height="480"></iframe>`
    );
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  const address = host.address();
  origin = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
});

test.afterAll(() => {
  host.close();
});

async function openFrame(page: Page, frame: string, width = '100%'): Promise<FrameLocator> {
  await page.goto(`${origin}/?width=${width}&frame=${encodeURIComponent(frame)}`);
  const inside = page.frameLocator('iframe');
  await settled(inside);
  return inside;
}

const markOf = (inside: FrameLocator) =>
  inside.getByRole('toolbar', { name: 'Places on the map' }).getByRole('button');

test(
  'a frame on a page of another origin has slider, marks, cards and a way back',
  { tag: '@map' },
  async ({ page }) => {
    const problems: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    const inside = await openFrame(page, '/embed/kim-2023/2023-09-13');
    const entries = await page.evaluate(() => history.length);
    await expect(inside.getByRole('heading', { level: 2 }).first()).toContainText('13');
    await inside.getByRole('slider', { name: 'Date' }).press('ArrowRight');
    await expect(inside.getByRole('heading', { level: 2 }).first()).toContainText('14');
    await expect(inside.getByRole('link', { name: 'Open in Dateline' })).toHaveAttribute(
      'href',
      /\/kim-2023\/2023-09-14$/
    );
    await expect(markOf(inside).first()).toBeVisible();
    expect(await page.evaluate(() => history.length)).toBe(entries);
    expect(problems).toEqual([]);
  }
);

test(
  'the wheel over the map of a frame scrolls the page around it, and with Ctrl zooms the map',
  { tag: '@map' },
  async ({ page }) => {
    await page.setViewportSize({ width: 900, height: 320 });
    const inside = await openFrame(page, '/embed/kim-2023/2023-09-13?without=list');
    const hint = inside.getByText('Hold Ctrl and scroll to zoom the map');
    const shownHint = () => hint.evaluate((one) => getComputedStyle(one.parentElement!).opacity);
    const place = () =>
      inside
        .locator('.traveller')
        .first()
        .evaluate((one: HTMLElement) => one.style.translate);
    const before = await place();
    await page.mouse.move(450, 250);
    await page.mouse.wheel(0, 120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await expect.poll(shownHint).toBe('1');
    expect(await place()).toBe(before);

    const scrolled = await page.evaluate(() => scrollY);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await expect.poll(place).not.toBe(before);
    await page.keyboard.up('Control');
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  }
);

test('at 320 pixels nothing runs out of the frame, and a card can be read and closed', async ({
  page
}) => {
  const inside = await openFrame(page, '/embed/kim-2023/2023-09-13?event=summit', '320');
  const card = inside.getByRole('article');
  await expect(card.getByRole('heading').first()).toBeVisible();
  const wider = await inside
    .locator('html')
    .evaluate((root) => root.scrollWidth - root.clientWidth);
  expect(wider).toBe(0);
  await inside.getByRole('button', { name: /Back to the list|All \d+ events/ }).click();
  await expect(card).toBeHidden();
});

test('a frame is built without its list, which comes with its script, and again after a card', async ({
  page,
  request
}) => {
  const rows = '[data-event]';
  expect(await (await request.get('/kim-2023/2023-09-13')).text()).toContain('data-event');
  expect(await (await request.get('/embed/kim-2023/2023-09-13')).text()).not.toContain(
    'data-event'
  );
  const inside = await openFrame(page, '/embed/kim-2023/2023-09-13');
  const list = inside.getByRole('main').locator(rows);
  await expect(list.first()).toBeVisible();
  const all = await list.count();
  await list.nth(2).press('Enter');
  await inside.getByRole('button', { name: /Back to the list|All \d+ events/ }).press('Enter');
  await expect(list).toHaveCount(all);
  await expect(list.nth(2)).toBeFocused();
});

test('panels can be left out, and the days can play', async ({ page }) => {
  const inside = await openFrame(page, '/embed/kim-2023/2023-09-13?without=list&play=yes');
  await expect(inside.getByRole('main')).toHaveCount(0);
  await expect(inside.getByRole('link', { name: 'Open in Dateline' })).not.toHaveAttribute(
    'href',
    /2023-09-13/
  );
});

test(
  'a card opens in a frame without the list, and leaving it keeps the frame as it is',
  { tag: '@map' },
  async ({ page }) => {
    const inside = await openFrame(page, '/embed/kim-2023/2023-09-13?without=list');
    await inside
      .getByRole('group', { name: 'Travellers' })
      .getByRole('button')
      .first()
      .press('Enter');
    await expect(inside.getByRole('article')).toBeVisible();
    await inside
      .getByRole('article')
      .getByRole('button', { name: /^(Back|All)/ })
      .click();
    await expect(inside.getByRole('main')).toHaveCount(0);

    const card = await openFrame(page, '/embed/kim-2023/2023-09-13?event=summit');
    await expect(
      card.getByRole('link', { name: 'Everything this source says' }).first()
    ).toHaveAttribute('target', '_blank');
  }
);

test('at its opening a frame leads out in a new tab, and plays its days where it has a timeline', async ({
  page
}) => {
  const inside = await openFrame(page, '/embed/kim-2023');
  const story = inside.getByRole('link', { name: 'Read the story' });
  const playing = inside.getByRole('button', { name: 'Play the ten days' });
  await expect(story).toHaveAttribute('target', '_blank');
  await expect(playing).toBeVisible();
  const still = await openFrame(page, '/embed/kim-2023?without=timeline');
  await expect(still.getByRole('link', { name: 'Read the story' })).toBeVisible();
  await expect(still.getByRole('button', { name: 'Play the ten days' })).toHaveCount(0);
});

test('an unknown option is reported, and the map still works', async ({ page }) => {
  const inside = await openFrame(page, '/embed/kim-2023/2023-09-13?without=everything');
  await expect(inside.getByRole('status').filter({ hasText: 'everything' })).toContainText(
    'Panel “everything” ignored: list and timeline can be left out'
  );
});

test('the page of examples shows frames that work, and the code for them', async ({ page }) => {
  await page.goto('/embed');
  const frames = page.locator('iframe');
  await expect(frames).toHaveCount(4);
  await settled(frames.first().contentFrame());
  await expect(page.locator('code').first()).toContainText(/<iframe src="https?:\/\/.*\/embed\//);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a frame shows the page of its day, with every claim', async ({ page }) => {
    await page.goto('/embed/kim-2023/2023-09-13');
    await expect(page).toHaveURL(/:\d+\/kim-2023\/2023-09-13$/);
    await expect(
      page.getByRole('main').getByText('Kim and Putin meet', { exact: true })
    ).toBeVisible();
    expect(await page.locator('ol.full > li').count()).toBeGreaterThan(8);
    await page.goto('/embed/kim-2023');
    await expect(page).toHaveURL(/:\d+\/kim-2023$/);
  });
});
