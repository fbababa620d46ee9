import { expect, it } from 'vitest';
import { pageChunk } from '../../src/build/page-chunks';

const READER = '/site/src/routes/[atlas]/[[day]]/+page.svelte';
const SOURCES = '/site/src/routes/[atlas]/sources/+page.ts';
const FRONT = '/site/src/routes/+page.svelte';
const LAYOUT = '/site/src/routes/+layout.svelte';

/** Modules, each with those that it imports at once; the reader’s page fetches the late part. */
function chunksOf(imports: Record<string, string[]>): Record<string, string | null> {
  const modules = {
    getModuleInfo: (id: string) => ({
      importers: Object.keys(imports).filter((one) => imports[one]?.includes(id)),
      dynamicImporters: id === 'late part' ? [READER] : []
    })
  };
  const ids = new Set([...Object.keys(imports), ...Object.values(imports).flat()]);
  return Object.fromEntries([...ids].map((id) => [id, pageChunk(id, modules)]));
}

it('puts a module into the chunk of the pages that need it with the reader’s', () => {
  expect(
    chunksOf({
      [LAYOUT]: ['svelte'],
      [`${READER}?from=node`]: ['list', 'card', 'day', 'svelte'],
      [FRONT]: ['day', 'svelte', 'intro', 'ground'],
      [SOURCES]: ['card', 'chart', 'svelte'],
      list: ['list', 'day', 'source'],
      card: ['source'],
      'late part': ['source', 'list', 'gesture', 'ground']
    })
  ).toMatchObject({
    svelte: 'any',
    list: 'reader',
    day: 'any',
    card: 'further',
    source: 'further',
    ground: 'apart',
    intro: null,
    chart: null,
    gesture: null,
    'late part': null
  });
});
