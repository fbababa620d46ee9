import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchFolders } from '../../src/site/watch-folders';

let root: string;
let end: () => void;
const onchange = vi.fn();

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'dateline-watch-'));
  mkdirSync(path.join(root, 'a'));
  onchange.mockClear();
  end = watchFolders(root, onchange);
});

afterEach(() => {
  end();
  rmSync(root, { recursive: true });
});

/** Waits until something that is done is heard of. */
async function heard(act: () => void): Promise<void> {
  onchange.mockClear();
  act();
  await vi.waitFor(() => expect(onchange).toHaveBeenCalled(), { timeout: 60_000 });
}

/** Puts a file in the place of another, as editors do. */
function replace(name: string, text: string): void {
  const made = path.join(tmpdir(), `${path.basename(root)}.yaml`);
  writeFileSync(made, text);
  renameSync(made, path.join(root, name));
}

it('a file is heard of each time it is written, or another is put in its place', async () => {
  await heard(() => writeFileSync(path.join(root, 'a/b.yaml'), '1'));
  for (const text of ['2', '3', '4']) await heard(() => replace('a/b.yaml', text));
});

it('a folder that is new is watched too, and one that is gone does no harm', async () => {
  await heard(() => mkdirSync(path.join(root, 'c')));
  await heard(() => writeFileSync(path.join(root, 'c/d.yaml'), '1'));
  await heard(() => rmSync(path.join(root, 'c'), { recursive: true }));
  await heard(() => writeFileSync(path.join(root, 'a/b.yaml'), '1'));
});
