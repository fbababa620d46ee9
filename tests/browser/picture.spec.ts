import { readFileSync } from 'node:fs';
import { expect, test, type Download } from '@playwright/test';
import sharp from 'sharp';
import { openAtlas, openShare } from './open-atlas';

const bytesOf = async (download: Download) => readFileSync(await download.path());

test('a picture is taken in each shape as a PNG of the pixels that it is asked for', async ({
  page
}) => {
  await openAtlas(page, '/2023-09-13');
  const dialog = await openShare(page);
  for (const [shape, file, width, height] of [
    ['Page, 3:2', '3x2', 1920, 1280],
    ['Screen, 16:9', '16x9', 1920, 1080],
    ['Post, 4:5', '4x5', 1080, 1350],
    ['Phone, 9:16', '9x16', 1080, 1920]
  ] as const) {
    await dialog.getByRole('radio', { name: shape }).check();
    const downloading = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download PNG' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(`kim-2023-2023-09-13-${file}.png`);
    const image = sharp(await bytesOf(download));
    expect(await image.metadata()).toMatchObject({ format: 'png', width, height });
    // Words and map are there: neither block is of one colour.
    for (const at of [
      { left: 48, top: 24 },
      { left: width - 340, top: height / 2 - 100 }
    ]) {
      const { channels } = await sharp(await bytesOf(download))
        .extract({ ...at, width: 320, height: 200 })
        .stats();
      expect(channels[0]?.stdev).toBeGreaterThan(2);
    }
    await expect(dialog.getByRole('status').filter({ hasText: 'Downloaded' })).toBeVisible();
  }
});

test('the SVG has named layers, its words as text, and follows second clock, filter and selection', async ({
  page
}) => {
  await openAtlas(page, '/2023-09-13?known=2023-09-14&kind=meeting&event=summit');
  const dialog = await openShare(page);
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download SVG' }).focus();
  await page.keyboard.press('Enter');
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('kim-2023-2023-09-13-3x2.svg');
  const svg = (await bytesOf(download)).toString('utf8');
  const read = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'image/svg+xml');
    const texts = (id: string) =>
      [...document.querySelectorAll(`#${id} text`)].map(({ textContent }) => textContent).join(' ');
    return {
      wrong: document.querySelector('parsererror')?.textContent ?? null,
      size: document.documentElement.getAttribute('viewBox'),
      groups: [...document.querySelectorAll('g[id]')].map(({ id }) => id),
      title: texts('title-block'),
      foot: texts('credit-and-sources'),
      map: texts('map'),
      families: [
        ...new Set(
          [...document.querySelectorAll('text')].map((one) => one.getAttribute('font-family'))
        )
      ],
      outside: /(?:href|src)="(?!data:)|url\((?!#)/.test(text)
    };
  }, svg);
  expect(read.wrong).toBeNull();
  expect(read.size).toBe('0 0 960 640');
  expect(read.groups).toEqual(
    expect.arrayContaining([
      'map',
      'ground',
      'journeys',
      'names',
      'marks',
      'title-block',
      'credit-and-sources'
    ])
  );
  expect(read.title).toContain('Kim Jong Un in Russia');
  expect(read.title).toContain('13\u00a0September\u00a02023');
  expect(read.title).toContain('Kim and Putin meet');
  expect(read.title).toMatch(/As known by Thursday 14 September\s2023/);
  expect(read.title).toContain('Filtered by kind: meeting');
  expect(read.foot).toMatch(/Sources: .*Reuters/);
  expect(read.foot).toContain('Natural Earth, GeoNames (CC BY 4.0)');
  expect(read.foot).toContain('dateline.example/kim-2023/2023-09-13');
  expect(read.map).toContain('Vostochny spaceport');
  expect(read.families.join()).toMatch(/Noto Sans.*Source Serif 4/);
  expect(read.outside).toBe(false);
});

test('a picture whose base map does not come says so, and comes when it is asked for again', async ({
  page
}) => {
  await openAtlas(page, '/2023-09-13');
  const dialog = await openShare(page);
  await page.route('**/basemap/world.pmtiles', (route) => route.abort());
  await dialog.getByRole('button', { name: 'Download SVG' }).click();
  await expect(dialog.getByRole('alert')).toContainText('The picture could not be drawn');
  await page.unroute('**/basemap/world.pmtiles');
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('alert').getByRole('button', { name: 'try again' }).click();
  expect((await downloading).suggestedFilename()).toBe('kim-2023-2023-09-13-3x2.svg');
  await expect(dialog.getByRole('alert')).toHaveCount(0);
});
