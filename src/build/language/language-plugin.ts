import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { pseudoSource } from './pseudo-source.ts';

/** The folder of the languages, one folder each. */
const WORDS = fileURLToPath(new URL('../../lib/words', import.meta.url));
/** The folder in every import of words: package.json, TypeScript and plain Node know only this one. */
const ENGLISH = path.join(WORDS, 'en');

/** The language generated from English. */
export const PSEUDO = 'pseudo';
/**
 * What `Intl` uses for it: Greek, whose words have no ASCII letters, so that a date or list of ours that bypasses the words can
 * be told from one that does not.
 */
const PSEUDO_TAG = 'el';

const ASKED = /^#words\/|[\\/]words[\\/]en[\\/]/;

/** The language of a build, English if none is named; throws if it has no folder. */
export function languageOf(named: string | undefined): string {
  const language = named || 'en';
  const folders = readdirSync(WORDS, { withFileTypes: true }).filter((one) => one.isDirectory());
  const languages = [...folders.map(({ name }) => name), PSEUDO].sort();
  if (languages.includes(language)) return language;
  throw new Error(
    `DATELINE_LANGUAGE: expected one of ${languages.join(', ')}, found "${language}"`
  );
}

/**
 * A Vite plugin that takes the site's words from a language's folder: `#words/card` means `src/lib/words/<language>/card.ts`, and
 * `$lib/words/en/MethodText.svelte` the component of that name there. A file missing from the language ends the build.
 *
 * `pseudo` has no folder. It is English with every letter replaced by a non-ASCII lookalike, generated as the files are read, by
 * the rules of `pseudoEdits` and `pseudoComponentEdits`; only `language.ts` names another, real language, for `Intl`. Any English
 * word on one of its pages comes from the code and not from the words.
 *
 * What the build draws also goes through Vite (src/build/atlas-plugin.ts), and uses the same language. Only commands run by Node
 * alone are limited to English.
 */
export function languagePlugin(language: string): Plugin {
  const isPseudo = language === PSEUDO;
  const folder = isPseudo ? ENGLISH : path.join(WORDS, language);
  const own = (file: string): string => {
    const there = path.join(folder, path.relative(ENGLISH, file));
    if (existsSync(there)) return there;
    throw new Error(`${path.relative(process.cwd(), there)}: expected these words, found none`);
  };

  return {
    name: 'dateline-language',
    // Before Vite finds the English file by package.json.
    enforce: 'pre',
    apply: () => language !== 'en',

    resolveId: {
      filter: { id: ASKED },
      async handler(id, importer, options) {
        if (id.startsWith('#words/')) return own(path.join(ENGLISH, `${id.slice(7)}.ts`));
        const found = await this.resolve(id, importer, { ...options, skipSelf: true });
        if (!found || !isWithin(found.id, ENGLISH) || found.id.includes('?')) return found;
        return own(found.id);
      }
    },

    load: {
      filter: { id: /\.(?:ts|svelte)$/ },
      handler(id) {
        if (!isPseudo || !isWithin(id, ENGLISH)) return null;
        const code = readFileSync(id, 'utf8');
        return path.basename(id) === 'language.ts'
          ? code.replace(/'en'/g, `'${PSEUDO_TAG}'`)
          : pseudoSource(id, code, PSEUDO_TAG);
      }
    }
  };
}

function isWithin(file: string, folder: string): boolean {
  return file.startsWith(`${path.normalize(folder)}${path.sep}`);
}
