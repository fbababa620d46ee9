import type { Format } from '../format';
import { readJson } from '../read-json';
import { bringReferences } from './bring-references';

/** CSL-JSON, as Zotero's and citation.js's exports write it. */
export const cslFormat: Format = {
  id: 'csl-json',
  name: 'CSL-JSON',
  known: 'a JSON file that is a list of items with `id`, `type` and `title`',
  knows: ({ name, text }) =>
    /\.json$/i.test(name) &&
    /^\uFEFF?\s*\[\s*\{/.test(text) &&
    /"type"\s*:/.test(text) &&
    /"title"\s*:/.test(text),
  read: (file, context) => {
    const { value, issue } = readJson(file.text);
    if (value === null) return { value, issue };
    if (!Array.isArray(value)) {
      return {
        value: null,
        issue: 'expected a list, as in [{"id": "a", "type": "book", "title": "A"}], found none'
      };
    }
    const references = value.map((item: unknown) => ({ item }));
    return { value: bringReferences(file, 'CSL-JSON', references, context) };
  }
};
