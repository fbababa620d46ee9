import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAtlasStore, type AtlasStore } from '../../src/build/atlas-store';
import { createDrawnModules } from '../../src/build/drawn-modules';
import { GROUND_PATHS } from '../../src/lib/static-map/base-drawing';

const GOOD = path.resolve(import.meta.dirname, '../fixtures/good/small');

let geodata = '';
let store: AtlasStore;

beforeAll(() => {
  geodata = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  cpSync(GOOD, path.join(geodata, 'small'), { recursive: true });
  store = createAtlasStore(geodata);
});

afterAll(() => rmSync(geodata, { recursive: true }));

/** Runs the code of a module that imports nothing. */
async function run(code: string): Promise<Record<string, unknown>> {
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
}

type PictureOf = (atlas: string | null, day: string | null) => { path: string; alt: string } | null;

describe('the modules of what is drawn', { timeout: 120_000 }, () => {
  test('name a picture of the site, of each atlas and of each of its days, and no other', async () => {
    const drawn = createDrawnModules(store, { pictures: true });
    const { pictureOf } = (await run(await drawn.code('pictures'))) as { pictureOf: PictureOf };
    const named = [
      pictureOf(null, null),
      pictureOf('small', null),
      pictureOf('small', '2023-09-12')
    ];
    for (const found of named) {
      expect(found).toMatchObject({ width: 1200, height: 630 });
      expect(found?.path).toMatch(/^\/pictures\/[\da-f]{16}\.png$/);
      expect(drawn.named.has(found?.path.slice(1) ?? '')).toBe(true);
    }
    expect(pictureOf('small', '1999-01-01')).toBeNull();
    expect(pictureOf('toString', null)).toBeNull();
  });

  test('are drawn once for all who ask, and anew once forgotten', async () => {
    const drawn = createDrawnModules(store, { pictures: true });
    const [once, again] = [drawn.code('pictures'), drawn.code('pictures')];
    expect(await again).toBe(await once);
    const named = [...drawn.named.values()];
    await drawn.code('pictures');
    expect([...drawn.named.values()].every((picture, at) => picture === named[at])).toBe(true);
    drawn.forget();
    expect(drawn.named.size).toBe(0);
    await drawn.code('pictures');
    expect(drawn.named.size).toBe(named.length);
  });

  test('are drawn once for all builds, until something that they are made of changes', async () => {
    const cache = path.join(geodata, '.pictures');
    const build = async (language: string) => {
      const drawn = createDrawnModules(store, { pictures: true, cache, language });
      const code = await drawn.code('pictures');
      const files = await drawn.pictures(cache, () => {});
      return { code, files, fresh: drawn.named.size };
    };
    const first = await build('en');
    expect(first.fresh).toBe(first.files.size);
    const second = await build('en');
    expect(second).toEqual({ ...first, fresh: 0 });
    expect((await build('fr')).fresh).toBe(first.fresh);
    rmSync(path.join(cache, path.basename([...first.files.keys()][0] ?? '')));
    expect(await build('en')).toEqual(first);
  });

  test('name none while developing', async () => {
    const drawn = createDrawnModules(store, { pictures: false });
    const { pictureOf } = (await run(await drawn.code('pictures'))) as { pictureOf: PictureOf };
    expect(pictureOf(null, null)).toBeNull();
    expect(drawn.named.size).toBe(0);
  });

  test('hold a ground with every path that a page draws, small enough for a page', async () => {
    const drawn = createDrawnModules(store, { pictures: false });
    const { grounds } = (await run(await drawn.code('grounds'))) as {
      grounds: Record<string, string>;
    };
    const ground = grounds.small ?? '';
    for (const [id] of GROUND_PATHS) expect(ground).toContain(`<path id="${id}"`);
    expect(ground).not.toMatch(/NaN|Infinity|style=/);
    expect(ground.length).toBeLessThan(80_000);
    // What is fine has the size of the map on a page of 1920 by 1080; two units make a pixel.
    const [, width, height] = /id="near-land"[^>]* d="M0 0h(\d+)v(\d+)/.exec(ground) ?? [];
    expect(Number(width) / 2).toBeGreaterThanOrEqual(1540);
    expect(Number(height) / 2).toBeGreaterThanOrEqual(912);
  });
});
