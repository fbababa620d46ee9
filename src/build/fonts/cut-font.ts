import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';

/** What browsers apply unasked, and figures of one width, which the timeline asks for. */
const FEATURES = ['ccmp', 'locl', 'mark', 'mkmk', 'kern', 'liga', 'clig', 'calt', 'rlig', 'tnum'];

/**
 * Cuts a font down to some letters, as WOFF2, and returns the path of the result: a file of that name in the cache folder, where it
 * is kept for the next build.
 */
export async function cutFont(
  file: string,
  { letters, name, cache }: { letters: string; name: string; cache: string }
): Promise<string> {
  const font = readFileSync(file);
  const hash = createHash('sha256').update(font).update(letters).update(FEATURES.join());
  const folder = path.join(cache, hash.digest('hex').slice(0, 16));
  const result = path.join(folder, name);
  if (existsSync(result)) return result;
  const bytes = await subsetFont(font, letters, { targetFormat: 'woff2', keepFeatures: FEATURES });
  mkdirSync(folder, { recursive: true });
  // Concurrent builds must not read each other's half-written files.
  writeFileSync(`${result}.${process.pid}`, bytes);
  renameSync(`${result}.${process.pid}`, result);
  return result;
}
