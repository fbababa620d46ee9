import { ESLint } from 'eslint';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint({ cwd: path.resolve(import.meta.dirname, '../..') });

/** The names of the rules that a snippet would break as the contents of `file`. */
async function broken(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: file });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const script = (code: string) => `<script lang="ts">\n  ${code}\n</script>`;

describe('the folder rule refuses', () => {
  test.each([
    // The core knows only itself and plain packages.
    ['src/lib/core/a.ts', "export * from '$lib/compile/b';"],
    ['src/lib/core/a.ts', "export { b } from '../state/b';"],
    ['src/lib/core/deep/a.ts', "export { b } from '../../map/b';"],
    ['src/lib/core/a.ts', "export { b } from 'svelte';"],
    ['src/lib/core/a.ts', "export { b } from 'svelte/store';"],
    ['src/lib/core/a.ts', "export { b } from '$app/navigation';"],
    ['src/lib/core/a.ts', "export { b } from 'maplibre-gl';"],
    ['src/lib/core/a.ts', "export { b } from 'node:fs';"],
    ['src/lib/core/a.ts', "export { b } from 'fs';"],
    ['src/lib/core/a.ts', "export { b } from 'zod';"],
    // Its rooms are layered: a lower one knows nothing of a higher one.
    ['src/lib/core/text/a.ts', "export { b } from '../time/b';"],
    ['src/lib/core/time/a.ts', "export { b } from '../evidence/b';"],
    ['src/lib/core/evidence/a.ts', "export { b } from '../view/b';"],
    ['src/lib/core/movement/a.ts', "export { b } from '../words/b';"],
    ['src/lib/core/movement/a.ts', "export { b } from '../view/b';"],
    ['src/lib/core/time/a.ts', "export { b } from 'zod';"],
    ['src/lib/compile/checks/a.ts', "export { b } from '../conversion/b';"],
    ['src/lib/compile/conversion/a.ts', "export { b } from '../checks/b';"],
    ['src/lib/compile/reports/a.ts', "export { b } from 'svelte';"],
    ['src/lib/panels/parts/a.ts', "export { b } from '../card/b';"],
    // Words need no package, or it would come with each of them.
    ['src/lib/words/en/a.ts', "export { b } from 'chrono-node/en';"],
    // The package's command runs where there is no bundler and no browser.
    ['src/site/a.ts', "export { b } from 'vite';"],
    ['src/site/a.ts', "export { b } from '@sveltejs/kit';"],
    ['src/site/a.ts', "export { b } from '../lib/panels/b';"],
    // A picture and the archive of the ground know no live map.
    ['src/lib/archive/a.ts', "export { b } from '../map/b';"],
    ['src/lib/picture/a.ts', "export { b } from '../map/b';"],
    ['src/lib/picture/a.ts', "export { b } from 'maplibre-gl';"],
    // The compiler turns text into an atlas and touches no disk.
    ['src/lib/compile/a.ts', "export { b } from '$lib/state/b';"],
    ['src/lib/compile/a.ts', "export { b } from '../../cli/b';"],
    ['src/lib/compile/a.ts', "export { b } from 'svelte';"],
    ['src/lib/compile/a.ts', "export { b } from 'maplibre-gl';"],
    ['src/lib/compile/a.ts', "export { b } from 'node:fs';"],
    ['src/lib/compile/a.ts', "export { b } from 'node:fs/promises';"],
    ['src/lib/compile/a.ts', "export { b } from 'fs/promises';"],
    ['src/lib/compile/a.ts', "export { createHash } from 'node:crypto';"],
    // An import runs in the browser too, and knows nothing of a page.
    ['src/lib/import/a.ts', "export { b } from 'node:fs';"],
    ['src/lib/import/a.ts', "export { b } from '../panels/b';"],
    ['src/lib/import/a.ts', "export { b } from '../../cli/b';"],
    // Exports are text made from data; the part that the browser loads brings no library along.
    ['src/lib/export/a.ts', "export { b } from '$lib/compile/b';"],
    ['src/lib/export/a.ts', "export { b } from '../panels/b';"],
    ['src/lib/export/a.ts', "export { b } from 'node:fs';"],
    ['src/lib/export/cite-event/a.ts', "export { b } from '../csl-item';"],
    ['src/lib/export/cite-event/a.ts', "export { b } from '@citation-js/core';"],
    ['src/lib/panels/a.ts', "export { b } from '$lib/export/write-kml';"],
    // The state knows neither the compiler nor what draws it.
    ['src/lib/state/a.svelte.ts', "export { b } from '$lib/compile/b';"],
    ['src/lib/state/a.svelte.ts', "export { b } from '../map/b';"],
    ['src/lib/state/a.svelte.ts', "export { b } from 'maplibre-gl';"],
    // Drawing folders never import each other.
    ['src/lib/handles/a.ts', "export { b } from '../timeline/b';"],
    ['src/lib/map/a.ts', "export { b } from '$lib/timeline/b';"],
    ['src/lib/map/a.ts', "export { b } from '../panels/b';"],
    ['src/lib/map/a.ts', "export { b } from '../compile/b';"],
    ['src/lib/map/a.ts', "export { b } from '../../routes/b';"],
    ['src/lib/timeline/a.ts', "export { b } from '$lib/map/b';"],
    ['src/lib/timeline/a.ts', "export { b } from '../panels/b';"],
    ['src/lib/timeline/a.ts', "export { b } from 'maplibre-gl';"],
    ['src/lib/panels/a.ts', "export { b } from '$lib/map/b';"],
    ['src/lib/panels/a.ts', "export { b } from '../timeline/b';"],
    ['src/lib/panels/a.ts', "export { b } from 'pmtiles';"],
    ['src/lib/symbols/a.ts', "export { b } from '../panels/b';"],
    ['src/lib/symbols/a.ts', "export { b } from '../state/b';"],
    ['src/lib/symbols/a.ts', "export { b } from 'maplibre-gl';"],
    // The base map is made separately from the site.
    ['src/make-basemap/a.ts', "export { b } from '../lib/map/b';"],
    ['src/make-basemap/a.ts', "export { b } from 'maplibre-gl';"],
    ['src/lib/map/a.ts', "export { b } from '../../make-basemap/b';"],
    // What runs in Vite compiles the atlases and draws nothing.
    ['src/build/a.ts', "export { b } from '../lib/state/b';"],
    ['src/build/a.ts', "export { b } from 'svelte';"],
    ['src/build/language/a.ts', "export { b } from '../atlas-store';"],
    // Words belong to a language, and know nothing of what they are used for.
    ['src/lib/words/en/a.ts', "export { b } from '../../core/b';"],
    ['src/lib/words/en/a.ts', "export { b } from 'zod';"],
    // The command line prints the compiler's findings.
    ['src/cli/a.ts', "export { b } from '../lib/state/b';"],
    ['src/cli/a.ts', "export { b } from '../lib/map/b';"],
    ['src/cli/a.ts', "export { b } from 'svelte';"],
    // Only the map's folder knows MapLibre.
    ['src/routes/+page.ts', "export { b } from 'maplibre-gl';"],
    ['src/routes/+page.ts', "export { b } from 'pmtiles';"]
  ])('in %s: %s', async (file, code) => {
    expect(await broken(file, code)).toEqual(['dateline/folders']);
  });

  test.each([
    ["import { b } from '$lib/panels/b'; b();"],
    ["import '$lib/panels/b';"],
    ["import type { B } from '../panels/b'; export type C = B;"],
    ["export * from '../panels/b';"],
    ["export const b = () => import('../panels/b');"],
    ['export const b = (name: string) => import(`../panels/${name}`);'],
    ["export { b } from '../../lib/panels/b';"],
    ["export { b } from './../panels/b';"],
    ["export { b } from '/src/lib/panels/b';"]
  ])('another folder however it is written: %s', async (code) => {
    expect(await broken('src/lib/map/a.ts', code)).toEqual(['dateline/folders']);
  });

  test("another folder's types named in place", async () => {
    const code = "export type B = import('../panels/b').B;";
    expect(await broken('src/lib/map/a.ts', code)).toContain('dateline/folders');
  });

  test('another folder from a component', async () => {
    const code = script("import Card from '$lib/panels/Card.svelte';");
    expect(await broken('src/lib/map/A.svelte', `${code}\n\n<Card />`)).toEqual([
      'dateline/folders'
    ]);
  });
});

describe('the folder rule allows', () => {
  test.each([
    ['src/lib/core/a.ts', "export { b } from './b';"],
    ['src/lib/core/deep/a.ts', "export { b } from '../b';"],
    ['src/lib/core/wording/a.ts', "export { b } from '../movement/b';"],
    ['src/lib/core/view/a.ts', "export { b } from '../atlas';"],
    ['src/lib/compile/checks/a.ts', "export { b } from '../draft';"],
    ['src/lib/core/a.ts', "export { length } from '@turf/length';"],
    ['src/lib/compile/a.ts', "export { b } from '$lib/core/b';"],
    ['src/lib/compile/a.ts', "export { z } from 'zod';"],
    ['src/lib/state/a.svelte.ts', "export { getContext } from 'svelte';"],
    ['src/lib/state/a.svelte.ts', "export { b } from '../core/b';"],
    ['src/lib/map/a.ts', "export { Map } from 'maplibre-gl';"],
    ['src/lib/map/a.ts', "export { b } from '$lib/state/b';"],
    ['src/lib/timeline/a.ts', "export { b } from '../state/b';"],
    ['src/lib/panels/a.ts', "export { b } from '$lib/core/b';"],
    ['src/lib/panels/a.ts', "export { b } from '$lib/symbols/b';"],
    ['src/make-basemap/a.ts', "export { b } from 'pmtiles';"],
    ['src/build/a.ts', "export { b } from '../cli/b';"],
    ['src/build/a.ts', "export { type Plugin } from 'vite';"],
    ['src/build/language/a.ts', "export { parse } from 'svelte/compiler';"],
    ['src/lib/words/en/a.ts', "export { b } from '#words/b';"],
    ['src/lib/core/time/a.ts', "export { b } from '#words/b';"],
    ['src/lib/panels/parts/A.svelte', script("import { b } from '#words/b';\n  b();")],
    ['src/cli/a.ts', "export { b } from '../lib/compile/b';"],
    ['src/cli/a.ts', "export { readFile } from 'node:fs/promises';"],
    ['src/routes/+page.ts', "export { b } from '$lib/map/b';"],
    ['src/routes/+page.ts', "export { b } from '$lib/panels/b';"],
    // A name that only begins like a folder's.
    ['src/lib/mapping/a.ts', "export { b } from '../panels/b';"],
    ['tests/map/a.test.ts', "export { b } from '../../src/lib/panels/b';"]
  ])('in %s: %s', async (file, code) => {
    expect(await broken(file, code)).toEqual([]);
  });
});

describe('the core runs anywhere: it', () => {
  test.each([
    ['reads no document', 'export const a = () => document.title;', 'no-restricted-globals'],
    ['reads no window', 'export const a = () => window.innerWidth;', 'no-restricted-globals'],
    ['asks no network', "export const a = () => fetch('/a');", 'no-restricted-globals'],
    ['reads no environment', 'export const a = () => process.env;', 'no-restricted-globals'],
    ['reads no clock', 'export const a = () => Date.now();', 'no-restricted-syntax'],
    ['makes no date of now', 'export const a = () => new Date();', 'no-restricted-syntax'],
    ['throws no dice', 'export const a = () => Math.random();', 'no-restricted-syntax']
  ])('%s', async (_, code, rule) => {
    expect(await broken('src/lib/core/a.ts', code)).toEqual([rule]);
    expect(await broken('src/lib/compile/a.ts', code)).toEqual([rule]);
    expect(await broken('src/lib/map/a.ts', code)).toEqual([]);
  });

  test('asks no polyfill for the current time', async () => {
    const code =
      "import { Temporal } from 'temporal-polyfill';\n\nexport const a = () => Temporal.Now.instant();";
    expect(await broken('src/lib/core/a.ts', code)).toEqual(['no-restricted-syntax']);
  });

  test('may take addresses and given dates apart', async () => {
    const code = 'export const a = (t: number) => [new URLSearchParams("a=1"), new Date(t)];';
    expect(await broken('src/lib/core/a.ts', code)).toEqual([]);
  });

  test('may name its own types as the browser names others', async () => {
    const code = "import type { Event } from './b';\nexport type A = Event;";
    expect(await broken('src/lib/core/a.ts', code)).toEqual([]);
  });
});

describe('markup is never made from text', () => {
  test.each([
    ['src/lib/panels/A.svelte', '{@html "a"}', 'svelte/no-at-html-tags'],
    [
      'src/lib/panels/A.svelte',
      script('const a = (e: Element) => (e.innerHTML = "");\n  a(document.body);'),
      'no-restricted-properties'
    ],
    [
      'src/lib/map/a.ts',
      'export const a = (p: { setHTML(h: string): void }) => p.setHTML("b");',
      'no-restricted-properties'
    ],
    [
      'src/lib/map/a.ts',
      'export const a = (e: Element) => e.outerHTML;',
      'no-restricted-properties'
    ]
  ])('in %s: %s', async (file, code, rule) => {
    expect(await broken(file, code)).toEqual([rule]);
  });
});

test('nothing is typed any', async () => {
  const code = 'export const a = (b: any) => b as string;';
  expect(await broken('src/lib/core/a.ts', code)).toEqual(['@typescript-eslint/no-explicit-any']);
});

test.each([
  ['reads no clock', 'export const a = () => Date.now();'],
  ['throws no dice', 'export const a = () => Math.random();'],
  ['takes no seed of its own', 'fc.assert(fc.property(fc.nat(), () => true), { seed: 1 });']
])('a unit test %s', async (_, code) => {
  expect(await broken('tests/core/a.test.ts', code)).toContain('no-restricted-syntax');
});
