import { expect, test, type Page } from '@playwright/test';
import { openAtlas, settled } from '../browser/open-atlas';
import { Gathered } from './gathered';

const DAY = '/2023-09-12';

/** Opens in turn everything that a button of the page opens, and records each. */
async function openAll(page: Page, gathered: Gathered, state: string): Promise<void> {
  const buttons = page.locator('button[aria-haspopup=dialog]').filter({ visible: true });
  const count = await buttons.count();
  expect(count).toBeGreaterThan(3);
  for (let i = 0; i < count; i++) {
    await buttons.nth(i).click();
    const opened = page.locator('dialog[open], [role=dialog]:popover-open');
    await expect(opened).toBeVisible();
    // The contents of a dialog may have to load first.
    await page.waitForLoadState('networkidle');
    for (const radio of await opened.getByRole('radio').all()) {
      await radio.check();
      await gathered.take(page, `${state}, dialog ${i}`);
    }
    for (const copy of await opened.locator('textarea + p button').all()) await copy.click();
    await gathered.take(page, `${state}, dialog ${i}`);
    await page.keyboard.press('Escape');
    await expect(opened).toBeHidden();
  }
}

test('a day, its list and all that its buttons open have no English word of ours', async ({
  page
}) => {
  const gathered = new Gathered();
  await openAtlas(page, DAY);
  await gathered.take(page, DAY);
  await openAll(page, gathered, DAY);
  await page.locator('.clock button').first().press('k');
  await page.locator('.timeline input[type=range]').first().press('ArrowRight');
  await expect(page).toHaveURL(/2023-09-13\?known=then/);
  // Announcements for screen readers wait until the text stops changing.
  const told = page.locator('[aria-live]').filter({ hasText: /\S/ });
  await expect(told.first()).toBeAttached();
  await gathered.take(page, 'the second clock');
  await page.goto('/small');
  await settled(page);
  await gathered.take(page, '/small');
  gathered.expectNoEnglish();
});

test('no card has, by either clock, nor what leaves of one', async ({ page, context }) => {
  const gathered = new Gathered();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAtlas(page, '/2023-09-13?event=summit');
  await openAll(page, gathered, 'event=summit');
  for (const clock of ['', '&known=then']) {
    const window = `${DAY}?to=2023-09-14${clock}`;
    await openAtlas(page, window);
    for (const folded of await page.locator('main summary').all()) await folded.click();
    const items = page.locator('main [data-event]');
    const count = await items.count();
    expect(count).toBeGreaterThan(10);
    const card = page.locator('article');
    for (let i = 0; i < count; i++) {
      await items.nth(i).click();
      await expect(card).toBeVisible();
      await gathered.take(page, `card ${i} of ${window}`);
      await page.goBack();
      await expect(card).toBeHidden();
    }
    await openAtlas(page, `${DAY}?hour=12&journey=train-2023${clock}`);
    await expect(card).toBeVisible();
    await gathered.take(page, `journey=train-2023${clock}`);
  }
  gathered.expectNoEnglish();
});

test('the search has none, with results and without, nor has a filter that hides everything', async ({
  page
}) => {
  const gathered = new Gathered();
  await openAtlas(page, DAY);
  await page.locator('body').press('/');
  const field = page.getByRole('combobox').and(page.locator('[aria-controls]'));
  for (const text of ['', 'ש', '2023-09-13', 'קקקקקק']) {
    await field.fill(text);
    await gathered.take(page, `search “${text}”`);
  }
  for (const rest of [
    '?kind=launch&status=retracted',
    '?actor=kim-jong-un,putin&place=khasan-station&source=seed-000&failed=hidden'
  ]) {
    await openAtlas(page, DAY + rest);
    await gathered.take(page, rest);
  }
  gathered.expectNoEnglish();
});

test('the graph of each journey has none, nor what it tells of a fix and of a time', async ({
  page
}) => {
  const gathered = new Gathered();
  await openAtlas(page, `${DAY}?hour=12&graph=train-2023`);
  const journeys = page.locator('.graph select, .timeline select').filter({ hasText: 'ש' });
  const ids = await journeys
    .first()
    .locator('option')
    .evaluateAll((options) => options.map((one) => (one as HTMLOptionElement).value));
  expect(ids.length).toBeGreaterThan(1);
  for (const id of ids) {
    await openAtlas(page, `${DAY}?hour=12&graph=${id}`);
    await gathered.take(page, `graph=${id}`);
    await page.locator('.graph .fixes button, .graph [role=group] button').first().focus();
    await expect(page.locator('.tip')).toBeVisible();
    await gathered.take(page, `graph=${id}, a fix`);
    const box = await page.locator('.graph .plot').boundingBox();
    for (const part of [0.02, 0.3, 0.6, 0.98]) {
      await page.mouse.move(box!.x + box!.width * part, box!.y + 20);
      await gathered.take(page, `graph=${id}, a time`);
    }
  }
  gathered.expectNoEnglish();
});

test('an address that cannot be read has none, nor one that leads nowhere', async ({ page }) => {
  const gathered = new Gathered();
  const bad =
    'to=x&hour=99&event=x&journey=x&known=x&compare=x&actor=x&kind=x&status=x&source=x&place=x&failed=x&hide=x&follow=x&graph=x&axis=x&view=x';
  for (const part of bad.split('&')) {
    await openAtlas(page, `${DAY}?${part}`);
    await expect(page.getByRole('status').getByRole('listitem').first()).toBeVisible();
    await gathered.take(page, part);
  }
  for (const day of ['/2023-02-29', '/2021-05-05', '/-0043-03-15']) {
    await openAtlas(page, day);
    await gathered.take(page, day);
  }
  for (const path of [
    '/no/such/page',
    '/nowhere',
    '/nowhere/sources',
    '/kim-2023/sources/nobody',
    '/kim-2023/no.geojson'
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await gathered.take(page, path);
  }
  gathered.expectNoEnglish();
});

test('sources, downloads, method and frames have none', async ({ page }) => {
  const gathered = new Gathered();
  for (const path of [
    '/',
    '/method',
    '/kim-2023/sources',
    '/kim-2023/sources/seed-002',
    '/kim-2023/take-away'
  ]) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await gathered.take(page, path);
  }
  await page.goto('/embed');
  await settled(page.locator('iframe').first().contentFrame());
  await gathered.take(page, '/embed');
  for (const rest of ['', '?without=list,timeline', '?play=yes', '?without=x&play=x']) {
    await page.goto(`/embed/kim-2023${DAY}${rest}`);
    await expect(page.locator('.map')).toBeVisible();
    await gathered.take(page, `/embed/kim-2023${DAY}${rest}`);
  }
  gathered.expectNoEnglish();
});

test('what is said where files do not come has none', async ({ page }) => {
  const gathered = new Gathered();
  for (const missing of ['**/atlas.json', '**/words/*.json', '**/names.json', '**/basemap/**']) {
    await page.route(missing, (route) => route.abort());
    for (const path of [`${DAY}?event=summit`, '/2021-05-05']) {
      await page.goto(`/kim-2023${path}`, { waitUntil: 'networkidle' });
      await gathered.take(page, `${path} without ${missing}`);
    }
    await page.unroute(missing);
  }
  gathered.expectNoEnglish();
});

test('what is said without a connection has none', async ({ page, context }) => {
  const gathered = new Gathered();
  // As a reader who saves data: nothing is fetched before it is wanted.
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  );
  await openAtlas(page, `${DAY}?event=summit`);
  await context.setOffline(true);
  await page.locator('body').press('/');
  await expect(page.locator('dialog[open]').getByRole('alert')).toBeVisible();
  await gathered.take(page, 'the search');
  await page.keyboard.press('Escape');
  await page.locator('header .act.wide').click();
  await expect(page.locator('dialog[open]').getByRole('alert')).toBeVisible();
  await gathered.take(page, 'sharing');
  await page.keyboard.press('Escape');
  await page.locator('header .more').click();
  await page.locator('header a[href$="/sources"]').click();
  const line = page.locator('.failure-line');
  await expect(line).toBeVisible();
  await gathered.take(page, 'the next page');
  await line.getByRole('button').first().press('Enter');
  await expect(line.getByRole('status')).toHaveText(/\S/);
  await gathered.take(page, 'the next page, tried again');
  gathered.expectNoEnglish();
});

test('the live map has none', { tag: '@map' }, async ({ page }) => {
  const gathered = new Gathered();
  await openAtlas(page, DAY);
  await expect(page.locator('.map[data-painted]')).toBeAttached();
  await gathered.take(page, 'the live map');
  gathered.expectNoEnglish();
});
