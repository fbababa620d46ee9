import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The files of the last build's pages: by atlas, or of no atlas (''), with a sum of all that they are made of. */
export type KeptPages = Record<string, { sum: string; files: string[] }>;

/** What the last build kept in a cache folder of the pages that it wrote to a folder; nothing if there was none. */
export function recallPages(cache: string, to: string): KeptPages {
  const file = fileOf(cache);
  if (!existsSync(file)) return {};
  const kept = JSON.parse(readFileSync(file, 'utf8')) as { to: string; pages: KeptPages };
  return kept.to === to ? kept.pages : {};
}

/** Keeps them for the next build. */
export function rememberPages(cache: string, to: string, pages: KeptPages): void {
  mkdirSync(cache, { recursive: true });
  writeFileSync(fileOf(cache), JSON.stringify({ to, pages }));
}

const fileOf = (cache: string): string => path.join(cache, 'pages.json');
