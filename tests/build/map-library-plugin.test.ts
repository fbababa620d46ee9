import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mapLibraryPlugin } from '../../src/build/map/map-library-plugin';

const ENTRY = `
  import { Map } from 'maplibre-gl';
  import worker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
  import '${path.resolve('node_modules/maplibre-gl/dist/maplibre-gl.css')}';
  globalThis.open = (container) => new Map({ container, style: worker });
`;

let root = '';
let chunks: Rolldown.OutputChunk[] = [];
let styles = '';

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  writeFileSync(path.join(root, 'entry.js'), ENTRY);
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [mapLibraryPlugin()],
    build: { write: false, rolldownOptions: { input: path.join(root, 'entry.js') } }
  });
  const [first] = [result].flat();
  if (!first || !('output' in first)) throw new Error('nothing was built');
  chunks = first.output.filter((part) => part.type === 'chunk');
  const sheet = first.output.find(({ fileName }) => fileName.endsWith('.css'));
  styles = sheet?.type === 'asset' ? String(sheet.source) : '';
}, 60_000);

afterAll(() => rmSync(root, { recursive: true }));

const chunk = (name: string): Rolldown.OutputChunk => {
  const found = chunks.find((one) => one.name === name);
  if (!found) throw new Error(`no chunk ${name}`);
  return found;
};
const sourcesOf = ({ modules }: Rolldown.OutputChunk): string[] =>
  Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []));

test('the map and its worker share their common half, and no module is in two files', () => {
  const worker = chunk('map-worker');
  const [shared = ''] = worker.imports;
  expect(chunk('entry').imports).toContain(shared);
  const common = chunks.find(({ fileName }) => fileName === shared);
  expect(common?.code.length).toBeGreaterThan(10 * worker.code.length);
  const sources = chunks.flatMap(sourcesOf);
  expect(new Set(sources).size).toBe(sources.length);
});

test('the page names the worker by its own address', () => {
  expect(chunk('entry').code.includes(path.basename(chunk('map-worker').fileName))).toBe(true);
});

test('what the site does not use is left out: controls, globes, validation of styles, shaders and the decoder of tiles that it has not', () => {
  const sources = chunks.flatMap(sourcesOf);
  for (const used of [
    '/ui/map.ts',
    '/mercator_transform.ts',
    '/line_sdf.vertex.glsl.g.ts',
    '/sky.vertex.glsl.g.ts',
    '/color_relief.vertex.glsl.g.ts'
  ])
    expect(sources.some((id) => id.endsWith(used))).toBe(true);
  const unused =
    /geolocate_control|@maplibre\/mlt\/|vertical_perspective|globe_transform|\/dist\/validate|(?:heatmap|hillshade|terrain)\.\w+\.glsl/;
  expect(sources.filter((id) => unused.test(id))).toEqual([]);
});

test('a field declared without a value is no field, as in the file that its authors build', () => {
  const fields = /[{;}](?:_listeners|_eventedParent|_loaded|dispatcher);/;
  expect(chunks.filter(({ code }) => code.includes('_eventedParent'))).not.toEqual([]);
  expect(chunks.filter(({ code }) => fields.test(code)).map(({ name }) => name)).toEqual([]);
});

test('the notice of its licence stays', () => {
  const notice = 'https://github.com/maplibre/maplibre-gl-js/blob/v6';
  expect(chunk('entry').code.slice(0, 200)).toContain('@license 3-Clause BSD');
  expect(chunk('entry').code.slice(0, 200)).toContain(notice);
});

test('styles have the controls that the site makes, and no others', () => {
  for (const used of ['ctrl-zoom-in', 'boxzoom', 'canvas-container'])
    expect(styles.includes(`.maplibregl-${used}`)).toBe(true);
  expect(
    styles.match(/maplibregl-[\w-]*(?:globe|compass|attrib|geolocate|logo|popup|marker|spin)/g)
  ).toBeNull();
  expect(styles).not.toMatch(/\{\s*\}/);
  expect(styles.length).toBeLessThan(20_000);
});

test('a build without the map ends with an error', async () => {
  const entry = path.join(root, 'other.js');
  writeFileSync(entry, 'console.log(1);');
  const other = build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [mapLibraryPlugin()],
    build: { write: false, rolldownOptions: { input: entry } }
  });
  await expect(other).rejects.toThrow(/expected a script of .*maplibre-gl\/src\/index\.ts/);
});
