import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDrawer, type Drawer, type Picture } from '../../src/build/drawn/drawer';
import { drawPictures, pictureHash } from '../../src/build/drawn/draw-pictures';
import { headlineOf } from '../../src/build/drawn/picture-words';
import { claim, day, event, known, makeAtlas, makeIndex, place, when } from '../make-atlas';

const atlas = makeAtlas({
  title: 'A test of 김정은 and Комсомольск',
  places: [
    place('harbour', { name: 'Old Harbour', point: [131.9, 43.1] }),
    place('far', { name: 'Far Town', point: [105.8, 21] })
  ],
  events: [
    event('landing', { when: when('2023-09-12'), place: 'harbour', title: 'A ship lands' }),
    event('visit', { when: when('2023-09-13'), place: 'harbour', title: 'A ship is visited' }),
    event('repairs', { when: when('2023-09-15/2023-09-17'), place: 'harbour', title: 'Repairs' }),
    event('away', { when: when('2023-09-20'), place: 'far', title: 'A ship is seen far away' })
  ]
});
const span = (iso: string) => ({ from: day(iso), to: day(iso) + 1 });

let drawer: Drawer;
let cache = '';

/** The picture of a day to which something is dated. */
async function pictureOf(iso: string, by = drawer): Promise<Picture> {
  const picture = await by.day(atlas, span(iso));
  if (!picture) throw new Error(`no picture of ${iso}`);
  return picture;
}

beforeAll(async () => {
  drawer = await createDrawer();
  cache = mkdtempSync(path.join(tmpdir(), 'dateline-'));
});

afterAll(() => rmSync(cache, { recursive: true }));

describe('a picture', { timeout: 60_000 }, () => {
  test('is the same each time, and another day is another picture', async () => {
    const once = await pictureOf('2023-09-12');
    const again = await pictureOf('2023-09-12', await createDrawer());
    expect(pictureHash(again)).toBe(pictureHash(once));
    const other = await pictureOf('2023-09-13');
    expect(pictureHash(other)).not.toBe(pictureHash(once));
    expect(other.ground).toBe(once.ground);
  });

  test('says what it shows', async () => {
    const shown = await pictureOf('2023-09-12');
    expect(shown.alt).toBe('A map of Tuesday 12 September 2023: 1 event · 1 source. A ship lands.');
    const alone = await pictureOf('2023-09-16');
    expect(alone.alt).toContain(
      'No events dated to this day alone. Previous day with events: Friday 15 September 2023.'
    );
  });

  test('of a day to which nothing is dated is none', async () => {
    expect(await drawer.day(atlas, span('2023-09-25'))).toBeNull();
  });

  test('takes in a place that lies outside the home view', async () => {
    const home = await pictureOf('2023-09-12');
    const away = await pictureOf('2023-09-20');
    expect(away.ground).not.toBe(home.ground);
  });

  test('is a PNG of the size that previews have, drawn once', async () => {
    const picture = await pictureOf('2023-09-12');
    const told: boolean[] = [];
    const draw = () =>
      drawPictures(new Map([['one.png', picture]]), cache, (_, __, drawn) => told.push(drawn));
    const bytes = (await draw()).get('one.png')!;
    expect(await sharp(bytes).metadata()).toMatchObject({
      format: 'png',
      width: 1200,
      height: 630
    });
    const [file = ''] = readdirSync(cache);
    expect(file).toBe(`${pictureHash(picture)}.png`);
    const long = new Date(0);
    utimesSync(path.join(cache, file), long, long);
    expect((await draw()).get('one.png')).toEqual(bytes);
    expect(statSync(path.join(cache, file)).mtime).toEqual(long);
    expect(told).toEqual([true, false]);
    expect(readFileSync(path.join(cache, file)).byteLength).toBeLessThan(130_000);
  });

  test('is the same whether drawn alone or among others, and each is told of once', async () => {
    const days = ['2023-09-12', '2023-09-13', '2023-09-16', '2023-09-20'];
    const entries = await Promise.all(
      days.map(async (iso) => [iso, await pictureOf(iso)] as const)
    );
    const told: number[] = [];
    const fresh = (name: string) => mkdtempSync(path.join(cache, name));
    const together = await drawPictures(new Map(entries), fresh('all'), (done) => told.push(done));
    expect([...together.keys()].sort()).toEqual(days);
    expect(told).toEqual([1, 2, 3, 4]);
    for (const [iso, picture] of entries) {
      const alone = await drawPictures(new Map([[iso, picture]]), fresh(iso));
      expect(together.get(iso)).toEqual(alone.get(iso));
    }
  });

  test('keeps the colour of a faint line in its palette', async () => {
    const { ground } = await pictureOf('2023-09-12');
    const line = '<path d="M500 300h400" stroke="#b3261e" stroke-opacity="0.4" stroke-width="2"/>';
    const over = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">${line}</svg>`;
    const drawn = await drawPictures(new Map([['line', { ground, over }]]), cache);
    const { data } = await sharp(drawn.get('line'))
      .extract({ left: 700, top: 300, width: 1, height: 1 })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const [red = 0, green = 0] = data;
    expect(red - green).toBeGreaterThan(30);
  });

  test('needs no font of the machine: all its words are outlines', async () => {
    const { over } = await pictureOf('2023-09-12');
    expect(over).not.toContain('<text');
    expect(over).not.toContain('NaN');
  });
});

describe('the headline', () => {
  const index = makeIndex({ places: [place('a')] });
  const shown = (id: string, text: string, origins: string[], match: 'dated' | 'loose') => ({
    known: known(
      event(id, {
        when: when(text),
        claims: origins.map((origin) => claim({ origin, when: when(text) }))
      }),
      index
    ),
    match
  });
  const reported = shown('reported', '2023-09-12', ['one'], 'dated');
  const corroborated = shown('corroborated', '2023-09-12', ['one', 'two'], 'dated');
  const long = shown('long', '2023-09-10/2023-09-17', ['one', 'two'], 'dated');
  const loose = shown('loose', '2023-09', ['one', 'two'], 'loose');

  test.each([
    ['corroborated before reported', [reported, corroborated], 'corroborated'],
    ['of the day alone before one that runs over it', [long, reported], 'reported'],
    ['no other, where something runs over the day', [loose, long], undefined],
    ['no other, where something is only of its month', [loose], undefined]
  ])('is %s', (_, events, id) => {
    expect(headlineOf(span('2023-09-12'), events)?.known.event.id).toBe(id);
  });

  test('is none on an empty day', () => {
    expect(headlineOf(span('2023-09-12'), [])).toBeNull();
  });
});
