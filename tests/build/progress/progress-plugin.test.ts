import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type InlineConfig } from 'vite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { progressPlugin } from '../../../src/build/progress/progress-plugin';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  writeFileSync(path.join(root, 'entry.js'), 'globalThis.made = true;');
  vi.stubEnv('CI', '');
});

afterEach(() => {
  rmSync(root, { recursive: true });
  vi.unstubAllEnvs();
});

/** Builds a site as Kit does, the server's part around the browser's, and returns what a screen was told. */
async function told(isTTY: boolean): Promise<string[]> {
  const lines: string[] = [];
  const { plugin, onpictures } = progressPlugin({ isTTY, write: (text) => lines.push(text) });
  const config = (ssr: boolean, inner?: () => Promise<void>): InlineConfig => ({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin, { name: 'inner', writeBundle: () => inner?.() }],
    build: { ssr, write: false, rolldownOptions: { input: path.join(root, 'entry.js') } }
  });
  const builder = config(true, async () => {
    onpictures(1, 2);
    await build(config(false));
  });
  builder.build = { ...builder.build, write: true, outDir: path.join(root, 'out') };
  await build(builder);
  return lines.map((line) => line.replace('\r\u001b[2K', ''));
}

test('a terminal is told of each step, and at last of the time that it took', async () => {
  const lines = await told(true);
  const steps = ['Reading the atlases', 'Building the scripts', 'Drawing the preview pictures'];
  for (const step of steps) expect(lines.some((line) => line.startsWith(step))).toBe(true);
  expect(lines).toContain('Drawing the preview pictures, about 15 seconds left');
  expect(lines.at(-1)).toMatch(/^Built \d+ pages in \d+ seconds\.\n$/);
});

test('the times are kept, for the next build to reckon with', async () => {
  await told(true);
  const file = path.join(root, 'node_modules/.cache/dateline/build-times.json');
  const times = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  expect(Object.keys(times)).toEqual(expect.arrayContaining(['atlases', 'scripts', 'pictures']));
});

test('nothing is told where nobody watches: without a terminal, or in CI', async () => {
  expect(await told(false)).toEqual([]);
  vi.stubEnv('CI', 'true');
  expect(await told(true)).toEqual([]);
});
