import fc from 'fast-check';
import type { Atlas } from '../../src/lib/core/atlas';
import { isoFromDay } from '../../src/lib/core/time/day';
import { FILTER_FIELDS } from '../../src/lib/core/view/filter-fields';

/** What follows an atlas in an address: the day in the path, null in the bare address, and the query without its `?`. */
export type AddressText = { day: string | null; query: string };

const OWN_PARTS = [
  ...['hour', 'to', 'event', 'journey', 'known', ...FILTER_FIELDS, 'failed', 'hide', 'follow'],
  ...['graph', 'axis', 'view', 'play', 'without']
];
const FOREIGN_PARTS = [
  ...['utm_source', 'utm_medium', 'utm_campaign', 'fbclid', 'gclid', 'mc_cid', 'mc_eid', 'ref'],
  ...['', '__proto__', 'constructor', 'toString', 'Event', 'event[]', 'événement', '날짜', '%', '?']
];
const BROKEN = [
  '%',
  '%zz',
  '%E0%A4',
  '%00',
  '%ED%A0%80',
  '%FF',
  '%252F',
  '+',
  '%2B',
  ';',
  '#',
  '='
];
const NUMBERS = [
  ...['0', '-0', '-1', '007', '23', '24', '1e309', '1e21', 'NaN', 'Infinity', '-Infinity', '0x10'],
  ...['9'.repeat(400), `0.${'0'.repeat(400)}1`, '٢٠٢٣', '２０２３', '½']
];
const DAYS = [
  ...['2023-02-29', '2024-02-29', '0000-01-01', '0000-00-00', '9999-12-31', '-0043-03-15'],
  ...[
    '+275760-09-13',
    '+275760-09-14',
    '99999999999-01-01',
    '2023-9-12',
    '12.9.2023',
    'then',
    'embed'
  ]
];
const SCRIPTS = [
  '평양',
  'Владивосток',
  'القطار',
  '🚂',
  'a\u202Eb',
  '\u200B',
  '\u0000',
  '\uD800',
  'e\u0301'
];
const CAMERAS = [
  '5/48.2/134.1',
  '22/85.06/180',
  '-0/-0/-0',
  '0/90/180',
  '5/48.2',
  '5/48.2/134.1/9',
  '//'
];

/** Texts of up to a megabyte, generated on demand. */
const long = fc
  .tuple(
    fc.constantFrom('a', '9', ',', 'a,', '%', '평', '&b=', '/1'),
    fc.integer({ min: 1, max: 20 })
  )
  .map(([piece, power]) => piece.repeat(Math.floor(2 ** power / piece.length) + 1));

/** Addresses as found in the wild, some in an atlas's own words. */
export function addressOf(atlas: Atlas): fc.Arbitrary<AddressText> {
  const ids = [atlas.events, atlas.journeys, atlas.actors, atlas.sources, atlas.places].flatMap(
    (things) => things.map(({ id }) => id)
  );
  const ownDay = fc
    .integer({ min: atlas.stretch.from - 3, max: atlas.stretch.to + 3 })
    .map((day) => isoFromDay(day));
  const day = fc.oneof(
    { weight: 6, arbitrary: ownDay },
    { weight: 2, arbitrary: fc.constantFrom(...DAYS) },
    {
      weight: 1,
      arbitrary: fc
        .integer({ min: 0, max: 9999 })
        .map((year) => `${String(year).padStart(4, '0')}-06-15`)
    }
  );
  const word = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...ids) },
    { weight: 3, arbitrary: day },
    {
      weight: 2,
      arbitrary: fc.constantFrom('then', 'hidden', 'even', 'yes', 'list', 'meeting', 'planned')
    },
    { weight: 3, arbitrary: fc.constantFrom(...NUMBERS, ...SCRIPTS, ...BROKEN) },
    { weight: 2, arbitrary: fc.constantFrom(...CAMERAS) },
    { weight: 2, arbitrary: fc.double().map(String) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    { weight: 1, arbitrary: long }
  );
  const view = fc.tuple(fc.double(), fc.double(), fc.double()).map((numbers) => numbers.join('/'));
  const value = fc.oneof(
    { weight: 4, arbitrary: word },
    { weight: 2, arbitrary: fc.array(word, { maxLength: 5 }).map((words) => words.join(',')) },
    { weight: 1, arbitrary: view }
  );
  const name = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...OWN_PARTS) },
    { weight: 2, arbitrary: fc.constantFrom(...FOREIGN_PARTS) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) }
  );
  const part = fc.tuple(name, value, fc.boolean()).map(([key, text, encoded]) => {
    return `${key}=${encoded ? encodeURIComponent(text.toWellFormed()) : text}`;
  });
  const query = fc
    .tuple(fc.array(part, { maxLength: 8 }), fc.constantFrom('&', '&', '&', '&&', '?', ';'))
    .map(([parts, join]) => parts.join(join));
  return fc.record({ day: fc.option(fc.oneof({ weight: 6, arbitrary: day }, word)), query });
}
