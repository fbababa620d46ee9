/** What is asked of a module of the build: `importers` are the modules that import it at once, `dynamicImporters` those that fetch it late. */
type Modules = {
  getModuleInfo(
    id: string
  ): { importers: readonly string[]; dynamicImporters: readonly string[] } | null;
};

/** The pages by how they are come to, with the files that each begins with. */
const PAGES = {
  // Without the error page, which Kit fetches once it has started.
  any: /\/client\/entry\.js$|\/client-optimized\/app\.js$|\/src\/routes\/\+layout\.\w+$/,
  reader: /\/src\/routes\/\[atlas\]\/\[\[day\]\]\/\+page\.\w+$/,
  front: /\/src\/routes\/(?:method\/|embed\/)?\+page\.\w+$/,
  // With what these pages fetch late: by way of the reader's chunk Kit would come to what they need at once, and take it for late.
  further:
    /\/src\/(?:routes\/\[atlas\]\/(?:sources|take-away)\/(?:\[source\]\/)?\+page|routes\/fetch-many|lib\/loading\/words-file)\.\w+$/
};

/**
 * The module that fetches each page's own. Kit follows it from wherever it is, and would not find in a page what it has already seen
 * to be fetched later.
 */
const APP = /\/client-optimized\/app\.js$/;

const KINDS = Object.keys(PAGES) as (keyof typeof PAGES)[];
const NONE = { importers: [], dynamicImporters: [] };

/** By what a module is needed: a kind of page, or a part that a page fetches late. */
type Need = keyof typeof PAGES | 'late';

/**
 * The chunk of a module that a reader's page needs at once: `any` with what every page needs or the front page needs too, most of which
 * is needed everywhere, `further` with what the pages of an atlas's sources need too, `reader` with the rest. So a reader's page has few
 * files, which gzip well. `apart` is what the front page shares with late parts alone. Null for all else.
 *
 * A chunk imports from itself and those before it only, for whatever needs a module needs all that it imports: no two import each other.
 */
export function pageChunk(id: string, modules: Modules): string | null {
  if (APP.test(id)) return null;
  const needs = needsOf(id, modules);
  if (needs.has('any')) return 'any';
  if (!needs.has('reader')) return needs.has('front') && needs.has('late') ? 'apart' : null;
  return needs.has('front') ? 'any' : needs.has('further') ? 'further' : 'reader';
}

/** What needs a module at once. */
function needsOf(id: string, modules: Modules): Set<Need> {
  const needs = new Set<Need>();
  const seen = new Set([id]);
  for (const one of seen) {
    const file = one.split('?', 1)[0] ?? one;
    for (const page of KINDS) if (PAGES[page].test(file)) needs.add(page);
    const { importers, dynamicImporters } = modules.getModuleInfo(one) ?? NONE;
    for (const importer of importers) seen.add(importer);
    if (dynamicImporters.some((importer) => !APP.test(importer))) needs.add('late');
  }
  return needs;
}
