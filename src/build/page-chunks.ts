/** What is asked of a module of the build: `importers` are the modules that import it at once, and not late. */
type Modules = { getModuleInfo(id: string): { importers: readonly string[] } | null };

/** The pages by how they are come to, with the files that each begins with. */
const PAGES = {
  any: /\/client\/entry\.js$|\/client-optimized\/app\.js$|\/src\/routes\/\+(?:layout|error)\.\w+$/,
  reader: /\/src\/routes\/(?:embed\/)?\[atlas\]\/\[\[day\]\]\/\+page\.\w+$/,
  front: /\/src\/routes\/(?:method\/|embed\/)?\+page\.\w+$/,
  further: /\/src\/routes\/\[atlas\]\/(?:sources|take-away)\/(?:\[source\]\/)?\+page\.\w+$/
};

/**
 * The module that fetches each page's own. Kit follows it from wherever it is, and would not find in a page what it has already seen
 * to be fetched later.
 */
const APP = /\/client-optimized\/app\.js$/;

type Page = keyof typeof PAGES;

/**
 * In which chunk a module goes that a reader's page needs at once: with what every page needs, with what the front page needs as well,
 * or the pages of an atlas's sources, or with what no other page needs. So a reader's page has few files, which gzip well. What a chunk
 * imports is in itself or in one before it, for whatever a page needs it needs with all that this imports; so no two import each other.
 */
export function pageChunk(id: string, modules: Modules): string | null {
  if (APP.test(id)) return null;
  const pages = pagesOf(id, modules);
  if (pages.has('any')) return 'any';
  if (!pages.has('reader')) return null;
  return pages.has('front') ? 'front' : pages.has('further') ? 'further' : 'reader';
}

/** The pages that need a module at once. */
function pagesOf(id: string, modules: Modules): Set<Page> {
  const pages = new Set<Page>();
  const seen = new Set([id]);
  for (const one of seen) {
    const file = one.split('?', 1)[0] ?? one;
    for (const page of Object.keys(PAGES) as Page[]) if (PAGES[page].test(file)) pages.add(page);
    for (const importer of modules.getModuleInfo(one)?.importers ?? []) seen.add(importer);
  }
  return pages;
}
