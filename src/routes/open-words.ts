import { base } from '$app/paths';
import type { Atlas } from '$lib/core/atlas';
import type { AtlasWords } from '$lib/core/atlas-words';
import { historyOf } from '$lib/core/evidence/claims-history';
import { rowsOf } from '$lib/core/evidence/rows-of';
import { indexAtlas } from '$lib/core/index-atlas';
import { indexWords } from '$lib/core/index-words';
import { fetchFile } from '$lib/loading/fetch-file';
import { LoadFailure } from '$lib/loading/load-failure';
import type { WordsFile } from '$lib/loading/words-file';
import { Words } from '$lib/state/words.svelte';

const opened = new WeakMap<Atlas, Words>();

/**
 * The words of an atlas that is open: all, from the compiler, while pages are built. In a browser none at first: they are fetched
 * when they are wanted, from the files beside the pages, and kept as long as the atlas.
 */
export async function openWords(atlas: Atlas, get: typeof fetch = fetch): Promise<Words> {
  if (import.meta.env.SSR) {
    const { openWholeAtlas } = await import('./open-whole-atlas');
    return Words.of(atlas, indexWords(await openWholeAtlas(atlas.id)));
  }
  const words = opened.get(atlas) ?? new Words(atlas, (stretch) => fetchWords(atlas, stretch, get));
  opened.set(atlas, words);
  return words;
}

/** Throws a LoadFailure if the file does not arrive complete, or is of another atlas or another version of it. */
async function fetchWords(atlas: Atlas, stretch: number, get: typeof fetch): Promise<AtlasWords> {
  const address = `${base}/${encodeURIComponent(atlas.id)}/words/${stretch}.json`;
  const [file, { fromWordsFile }] = await Promise.all([
    fetchFile<WordsFile>(address, { kind: 'words', fetch: get }),
    import('$lib/loading/words-file')
  ]);
  if (file.atlas !== atlas.id) throw new LoadFailure({ address, otherAtlas: file.atlas }, false);
  if (file.version !== atlas.version) {
    const cause = `expected version ${atlas.version}, found ${file.version}`;
    throw new LoadFailure('words', false, { cause });
  }
  // The order of the events names their words.
  const { supply, rows } = historyOf(indexAtlas(atlas));
  await supply?.bring(rowsOf(stretch, rows));
  return fromWordsFile(atlas, stretch, file);
}
