import type { Plugin } from 'vite';

/** A day's page: the only kind that a site for the benchmark has. */
export type DayPage = { atlas: string; day: string };

const ROUTE = /\/src\/routes\/(?<route>.*)\/\+(?<kind>page|server)[\w.]*\.ts$/;
const DAYS = '[atlas]/[[day]]';
/** Downloads: they take longer to write than all else, and no reader of a day asks for them. */
const DOWNLOADS = /(?:\[file=exported\]|\/files\.json)$/;

/**
 * Keeps a build for the benchmark short: of the pages that depend on an atlas it has only `pages`, of the files all but downloads,
 * and no preview pictures. An atlas of thousands of events has as many pages.
 */
export function benchPlugin(pages: readonly DayPage[]): Plugin {
  return {
    name: 'dateline-bench',
    enforce: 'pre',
    load: {
      filter: { id: /^\0virtual:pictures$/ },
      handler: () => 'export function pictureOf() { return null; }'
    },
    transform: {
      filter: { id: ROUTE },
      handler: (code, id) => ({ code: withEntries(code, entriesOf(id, pages)), map: null })
    }
  };
}

/** What a route file is to be prerendered for; undefined where it is to say so itself. */
export function entriesOf(id: string, pages: readonly DayPage[]): readonly DayPage[] | undefined {
  const { route = '', kind } = ROUTE.exec(id)?.groups ?? {};
  if (kind === 'server') return DOWNLOADS.test(route) ? [] : undefined;
  return route === DAYS ? pages : [];
}

/** The code of a route file with these entries in place of its own, if it has any. */
export function withEntries(code: string, entries: readonly object[] | undefined): string {
  if (!entries) return code;
  const ours = `export const entries = () => ${JSON.stringify(entries)};`;
  const passedOn = /export\s*\{\s*entries\s*\}\s*from\s*[^;]+;/;
  if (passedOn.test(code)) return code.replace(passedOn, ours);
  const own = /export\s+(?<kind>const|function|async\s+function)\s+entries\b/;
  return own.test(code) ? `${code.replace(own, '$<kind> entriesOfSite')}\n${ours}\n` : code;
}
