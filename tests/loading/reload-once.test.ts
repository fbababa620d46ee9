import { describe, expect, test } from 'vitest';
import { reloadOnce } from '../../src/lib/loading/reload-once';

/** What a tab stores, as far as reloading is concerned. */
function storageOf(kept: Map<string, string>): Storage {
  return {
    length: kept.size,
    clear: () => kept.clear(),
    key: () => null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key)
  };
}

describe('loading a page again', () => {
  test('happens once for each version of the app', () => {
    const storage = storageOf(new Map());
    let reloads = 0;
    const ask = (version: string) =>
      reloadOnce(version, { storage: () => storage, reload: () => (reloads += 1) });
    expect(['1', '1', '1', '2', '2'].map(ask)).toEqual([true, false, false, true, false]);
    expect(reloads).toBe(2);
  });

  test('does not happen where nothing can be kept', () => {
    const forgetful: Storage = { ...storageOf(new Map()), getItem: () => null };
    const refused = (): Storage => {
      throw new DOMException('refused', 'SecurityError');
    };
    let reloads = 0;
    const reload = () => (reloads += 1);
    expect(reloadOnce('1', { storage: () => forgetful, reload })).toBe(false);
    expect(reloadOnce('1', { storage: refused, reload })).toBe(false);
    expect(reloads).toBe(0);
  });
});
