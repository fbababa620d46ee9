import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type Plugin } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kitClientPlugin } from '../../src/build/kit-client-plugin';
import { preloadPlugin } from '../../src/build/preload-plugin';

const CLIENT = 'node_modules/@sveltejs/kit/src/runtime/client/client.js';
const TAKES_ALL = 'const { onMount, tick } = svelte;';

let root = '';

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'dateline-'));
});

afterAll(() => rmSync(root, { recursive: true }));

/** The script that is built from one file with a plugin. */
async function built(file: string, code: string, plugin: Plugin): Promise<string> {
  const input = path.join(root, file);
  mkdirSync(path.dirname(input), { recursive: true });
  writeFileSync(input, code);
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin],
    build: { write: false, minify: false, rolldownOptions: { input } }
  });
  const [first] = [result].flat();
  if (!first || !('output' in first)) throw new Error('nothing was built');
  return first.output.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
}

const KIT = `const svelte = { onMount: 'first', tick: 'second', rest: 'third' };
${TAKES_ALL}
console.log(onMount, tick);`;

test('Kit’s script takes of Svelte what it names', async () => {
  expect(await built(CLIENT, KIT, kitClientPlugin())).toContain('svelte.onMount');
});

test('a build in which Kit takes it otherwise, or is not found, ends with an error', async () => {
  const changed = KIT.replace(TAKES_ALL, 'const { tick, onMount } = svelte;');
  await expect(built(CLIENT, changed, kitClientPlugin())).rejects.toThrow(TAKES_ALL);
  await expect(built('other.js', KIT, kitClientPlugin())).rejects.toThrow('Kit’s script');
});

test('a build without a script that a reader waits for ends with an error', async () => {
  await expect(built('other.js', KIT, preloadPlugin())).rejects.toThrow(/expected a script of/);
});
