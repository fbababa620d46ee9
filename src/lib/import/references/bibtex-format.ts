import type { Format } from '../format';
import { asCsl } from './as-csl';
import { bringReferences } from './bring-references';

/** Where an entry begins: at the start of a line, as programs write it. */
const ENTRY = /^[ \t]*@(?=\s*\w+\s*[{(])/m;

/** Entries that are no references: words for others, remarks. */
const APART = /^\s*(?:string|preamble|comment)\s*[{(]/i;

/** BibTeX and BibLaTeX. Each entry is read by itself, so that one with a fault does not hide the others. */
export const bibtexFormat: Format = {
  id: 'bibtex',
  name: 'BibTeX',
  known: 'a file that ends in .bib or .bibtex',
  knows: ({ name }) => /\.(?:bib|bibtex)$/i.test(name),
  read: (file, context) => {
    const entries = file.text.split(ENTRY).slice(1);
    const strings = entries
      .filter((entry) => /^\s*string/i.test(entry))
      .map((entry) => `@${entry}`);
    const references = entries
      .filter((entry) => !APART.test(entry))
      .map((entry) => asCsl(`${strings.join('')}@${entry}`));
    if (references.length === 0) {
      return {
        value: null,
        issue: 'expected an entry, as in @article{a, title = {A}}, found none'
      };
    }
    return { value: bringReferences(file, 'BibTeX', references, context) };
  }
};
