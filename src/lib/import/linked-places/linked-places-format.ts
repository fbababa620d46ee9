import { nothingBrought } from '../brought';
import type { Format } from '../format';
import { readJson } from '../read-json';
import type { ColumnFate, Loss, RowFate } from '../report/report';
import { readPlace } from './read-place';

const AS: Record<string, string> = {
  '@id': 'a number in Wikidata or GeoNames, if it is one',
  properties:
    'the name of the place, from its title, and its country, from the only one of its ccodes',
  geometry: 'the position of the place',
  names: 'its other names',
  types: 'what kind of place it is, from the first',
  links: 'its numbers in Wikidata and GeoNames, where they are said to be the same'
};
const LEFT: Record<string, string> = {
  type: 'says that it is a feature',
  when: 'an atlas’s place has no time of its own',
  relations: 'no part of an atlas',
  descriptions: 'others’ words, which no file of an atlas takes',
  depictions: 'pictures, which are not kept'
};

/** Linked Places 1.2 and 1.3, the gazetteers' format: its features are places, and no events. */
export const linkedPlacesFormat: Format = {
  id: 'linked-places',
  name: 'Linked Places',
  known:
    'JSON with the `@context` of Linked Places, or a FeatureCollection whose features have an `@id` and `names`',
  knows: ({ name, text }) =>
    /\.(?:geo)?json(?:ld)?$/i.test(name) &&
    (/linkedplaces-context|linked-places/i.test(text.slice(0, 2000)) ||
      (/"@id"\s*:/.test(text) && /"toponym"\s*:/.test(text))),
  read: (file, context) => {
    const { value, issue } = readJson(file.text);
    if (value === null) return { value, issue };
    const { features } = value as { features?: unknown };
    if (!Array.isArray(features)) {
      return {
        value: null,
        issue:
          'expected a FeatureCollection, as in {"type": "FeatureCollection", "features": []}, found none'
      };
    }
    const names = new Set(
      features.flatMap((one: unknown) =>
        typeof one === 'object' && one !== null ? Object.keys(one) : []
      )
    );
    const brought = nothingBrought({
      file: file.name,
      format: 'Linked Places',
      unit: 'place',
      rows: [],
      columns: [...names].map((name): ColumnFate =>
        AS[name] === undefined
          ? { name, left: LEFT[name] ?? 'unknown here' }
          : { name, as: AS[name] }
      ),
      proposals: []
    });
    const held = new Map<string, number>();
    for (const [i, feature] of features.entries()) {
      const losses: Loss[] = [];
      const place = readPlace(feature, file, context, losses);
      const row = i + 1;
      const before = typeof place === 'string' ? undefined : held.get(place.id);
      const left =
        typeof place === 'string'
          ? place
          : before === undefined
            ? undefined
            : `expected each place once, found that of ${before} again`;
      const fate: RowFate =
        left === undefined && typeof place !== 'string'
          ? { row, losses, landed: [place.id] }
          : { row, losses, left: left ?? '' };
      if (typeof place !== 'string' && left === undefined) {
        held.set(place.id, row);
        brought.places.push(place);
      }
      brought.report.rows.push(fate);
    }
    return { value: brought };
  }
};
