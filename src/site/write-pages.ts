import { setImmediate } from 'node:timers/promises';
import type { AtlasStore } from '../build/atlas-store';
import type { PictureTable } from '../build/drawn/remembered-table';
import { recallPages, rememberPages, type KeptPages } from './kept-pages';
import type { Entry, Renderer } from './open-renderer';
import type { OutputFolder } from './output-folder';
import { sumOf } from './sum-of';

/** What the pages are made of, besides the app. */
type Made = {
  store: AtlasStore;
  table: PictureTable;
  /** Tells the filled app from others. */
  version: string;
  /** Where it is remembered which pages a folder has. */
  cache: string;
  to: string;
};

/**
 * Writes every page and data file of a site. Those of an atlas are kept as they are if neither it nor the app has changed: each of them
 * names the version of its atlas. Returns how many there are, and how many were rendered.
 */
export async function writePages(
  renderer: Renderer,
  output: OutputFolder,
  { store, table, version, cache, to }: Made,
  onpage: (done: number, all: number) => void
): Promise<{ pages: number; rendered: number }> {
  const entries = await renderer.entries();
  const kept = recallPages(cache, to);
  const pages: KeptPages = {};
  let [done, rendered] = [0, 0];
  for (const [atlas, own] of byAtlas(entries)) {
    const atlases = atlas === '' ? store.ids() : [atlas];
    const rows = Object.entries(table).filter(([key]) => key.split('/')[0] === atlas);
    const sum = sumOf([version, rows, atlases.map((id) => store.compiled(id).atlas)]);
    const held = kept[atlas];
    if (held?.sum === sum && output.keep(held.files)) {
      pages[atlas] = held;
      onpage((done += own.length), entries.length);
      continue;
    }
    const files: string[] = [];
    for (const entry of own) {
      const { file, content } = await renderer.render(entry.path);
      output.write(file, content);
      files.push(file);
      rendered++;
      onpage(++done, entries.length);
      // Lets the next picture be begun.
      await setImmediate();
    }
    pages[atlas] = { sum, files };
  }
  rememberPages(cache, to, pages);
  return { pages: entries.length, rendered };
}

function byAtlas(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = entry.atlas ?? '';
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return groups;
}
