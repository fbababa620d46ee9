import type { WordKind, WordsByKind } from '$lib/core/atlas-words';

/** The fields that are words, by the kind of what has them. */
export const WORD_FIELDS: { [K in WordKind]: readonly (keyof WordsByKind[K])[] } = {
  events: ['note'],
  claims: ['passage', 'inferred', 'note'],
  sources: [
    'marked',
    'note',
    'publishedReason',
    'inferred',
    'sha256',
    'archive',
    'terms',
    'listedIn'
  ],
  places: ['names', 'aliases', 'wikidata', 'geonames', 'note'],
  actors: ['role', 'names'],
  routes: ['stationNames', 'lengths', 'schematic', 'note']
};
