import path from 'node:path';
import { parse } from 'yaml';
import { Hebrew, type SpokenKeys } from '../text/hebrew';

/** What the authors of an atlas and of its sources say in any of its files. */
const SPOKEN = [
  'title',
  'label',
  'summary',
  'headline',
  'deck',
  'text',
  'name',
  'note',
  'both_stand',
  'called',
  'title_before',
  'owner',
  'presumed',
  'vehicle',
  'passage',
  'container-title',
  'publisher',
  'literal',
  'family',
  'given',
  'dropping-particle',
  'non-dropping-particle',
  'suffix',
  'available_reason',
  'country_reason',
  'assumed',
  'schematic'
];
const WITHIN = ['names', 'aliases', 'inferred', 'lengths'];

/** The files of an atlas, by name, with everything that it and its sources say in Hebrew: ASCII letters remain only in ids and addresses. */
export function hebrewFiles(files: ReadonlyMap<string, string>): Map<string, string> {
  const hebrew = new Hebrew();
  return new Map(
    [...files].map(([name, text]) => {
      const data: unknown = path.extname(name) === '.yaml' ? parse(text) : JSON.parse(text);
      // JSON is also YAML.
      return [name, JSON.stringify(hebrew.turn(data, keysOf(name)), null, 1)];
    })
  );
}

/** Free words in one file, and words of the format in the others: what an actor was, and what a place is. */
const OWN: Record<string, string> = { 'atlas.yaml': 'role', 'places.geojson': 'kind' };

function keysOf(name: string): SpokenKeys {
  return { spoken: new Set([...SPOKEN, OWN[name] ?? 'title']), within: new Set(WITHIN) };
}
