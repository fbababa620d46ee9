import type { PlacePrecision } from '../../../core/atlas';
import type { Incident, Spot } from '../../incidents/incident';
import type { Cells } from '../../csv/cells';
import { countryCode } from '../country-code';
import type { DataSet } from '../data-set';
import { fates } from '../fates';
import { readCount } from '../read-count';
import { readDay } from '../read-day';
import { readPosition } from '../read-position';

/** The columns without which a table is not taken for ACLED's. */
const KNOWN_BY = ['event_id_cnty', 'event_date', 'event_type', 'geo_precision', 'time_precision'];

/**
 * ACLED's geo_precision: 1, the town named; 2, a town that stands for a small part of a region, or near it; 3, a provincial capital
 * or a natural feature that stands for a larger region. 2 and 3 are regions here, since ACLED gives no radius.
 */
const PRECISION: Record<string, PlacePrecision> = { 1: 'city', 2: 'admin', 3: 'admin' };

const TERMS = {
  name: 'ACLED’s terms of use: attribution required; check whether your use is allowed',
  url: 'https://acleddata.com/eula'
};

const FATES = fates({
  as: {
    event_id_cnty: 'the id of the event',
    event_date: 'when',
    time_precision: 'how exactly the day is known: 2 makes it approximate, 3 only its month',
    event_type: 'title, where there is no sub_event_type',
    sub_event_type: 'title',
    actor1: 'actors',
    assoc_actor_1: 'actors',
    actor2: 'actors',
    assoc_actor_2: 'actors',
    iso: 'the country of the place',
    admin1: 'the name of the place, where geo_precision is 3',
    admin2: 'the name of the place, where geo_precision is 2',
    location: 'the name of the place, and title',
    latitude: 'the position of the place',
    longitude: 'the position of the place',
    geo_precision: 'the precision of the place',
    fatalities: 'the value “deaths”'
  },
  left: {
    year: 'repeats event_date',
    country: 'repeats iso',
    region: 'no part of an atlas',
    admin3: 'the place is named by location',
    inter1: 'no part of an atlas',
    inter2: 'no part of an atlas',
    interaction: 'no part of an atlas',
    disorder_type: 'no part of an atlas',
    civilian_targeting: 'no part of an atlas',
    source: 'names of papers without an address; they stay in the private copy',
    source_scale: 'no part of an atlas',
    tags: 'no part of an atlas',
    timestamp: 'when ACLED changed the row',
    iso3: 'repeats iso'
  },
  prose: ['notes']
});

/** The Armed Conflict Location and Event Data, as its export tool writes it. */
export const acled = {
  knows: (header: readonly string[]) =>
    KNOWN_BY.every((name) => header.map((one) => one.toLowerCase()).includes(name)),
  dataSet: (mine: readonly string[]): DataSet => ({
    prefix: 'acled',
    name: 'ACLED',
    about: {
      title: 'Armed Conflict Location and Event Data',
      publisher: 'ACLED',
      url: 'https://acleddata.com/',
      terms: TERMS
    },
    // The API writes names in lower case, older exports in capitals.
    nameOf: (column) => column.toLowerCase(),
    fateOf: (column) => FATES(column, mine),
    readRow: (cells) => readRow(cells, mine)
  })
};

function readRow(cells: Cells, mine: readonly string[]): Incident | string {
  const { get } = cells;
  if (get('event_id_cnty') === '') {
    return 'expected an event_id_cnty, as in ETH9766, found none';
  }
  const kind = get('sub_event_type') || get('event_type');
  if (kind === '') return 'expected an event_type, as in Protests, found none';
  const when = readWhen(cells);
  const spot = readSpot(cells);
  const names = ['actor1', 'assoc_actor_1', 'actor2', 'assoc_actor_2'];
  return {
    key: get('event_id_cnty'),
    title: [kind, placeName(cells)].filter((part) => part !== '').join(', '),
    ...(when !== undefined && { when }),
    ...(spot && { spot }),
    // Associated actors are listed with semicolons between them.
    actors: names.flatMap((name) => get(name).split(/;\s*/)).filter((name) => name !== ''),
    values: readCount(cells, 'fatalities', { label: 'deaths', unit: 'people' }),
    ...(mine.includes('notes') && get('notes') !== '' && { note: get('notes') })
  };
}

/** The day; for precision 2, about that day, which is the middle of the week or weekend; for 3, its month. */
function readWhen({ get, lose }: Cells): string | undefined {
  const day = readDay(get('event_date'));
  if (day === null) {
    lose(
      'event_date',
      `expected a date, as in 2023-09-12, found ${JSON.stringify(get('event_date'))}; the event has no time`
    );
    return undefined;
  }
  const precision = get('time_precision');
  if (precision === '1') return day;
  if (precision === '2') return `${day}~`;
  if (precision !== '3') {
    lose(
      'time_precision',
      `expected 1, 2 or 3, found ${JSON.stringify(precision)}; read as the least exact, the month`
    );
  }
  return day.slice(0, -3);
}

/** A town only where the town itself is meant: elsewhere it stands for a region, and so would mislead in a title. */
function placeName({ get }: Cells): string {
  const code = get('geo_precision');
  const region = code === '2' ? get('admin2') || get('admin1') : get('admin1');
  return (code === '1' ? get('location') : region) || get('location') || get('country');
}

function readSpot(cells: Cells): Spot | null {
  const { get, lose } = cells;
  const point = readPosition(cells, { latitude: 'latitude', longitude: 'longitude' });
  if (!point) return null;
  const code = get('geo_precision');
  const precision = PRECISION[code];
  if (precision === undefined) {
    lose(
      'geo_precision',
      `expected 1, 2 or 3, found ${JSON.stringify(code)}; read as the least exact, a region`
    );
  }
  const country = countryCode(get('iso'));
  return {
    name: placeName(cells),
    point,
    precision: precision ?? 'admin',
    ...(country !== undefined && { country })
  };
}
