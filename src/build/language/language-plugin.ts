import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { pseudoSource } from './pseudo-source.ts';

/** The folder of the languages, a folder each. */
const WORDS = fileURLToPath(new URL('../../lib/words', import.meta.url));
/** What every import of words names: package.json, TypeScript and plain Node know this folder alone. */
const ENGLISH = path.join(WORDS, 'en');

/** The language that is made of English. */
export const PSEUDO = 'pseudo';
/**
 * What `Intl` speaks in it: Greek, of whose words none has an ASCII letter, so that a date or a list of ours which passes by the
 * words is told from one that does not.
 */
const PSEUDO_TAG = 'el';

const ASKED = /^#words\/|[\\/]words[\\/]en[\\/]/;

/** The language that a build is to speak, English where none is named; throws where there is no folder of it. */
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
 * A Vite plugin that takes the words of the site from a language's folder: `#words/card` means `src/lib/words/<language>/card.ts`,
 * and `$lib/words/en/MethodText.svelte` the component of that name there. A file that the language has not ends the build.
 *
 * `pseudo` has no folder. It is English with every letter replaced by one that looks alike and is no ASCII, made as the files are read
 * by the rules of `pseudoEdits` and `pseudoComponentEdits`; `language.ts` alone names another real language, for `Intl`. An English
 * word that stands on a page of it stands in the code and not among the words.
 *
 * What the build draws goes through Vite too (src/build/atlas-plugin.ts), and speaks the same language. Only commands run by Node
 * alone know English alone.
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
