import type { PlacePrecision, Values } from '../../../core/atlas';
import type { Incident, Spot } from '../../incidents/incident';
import type { Cells } from '../../csv/cells';
import type { DataSet } from '../data-set';
import { fates } from '../fates';
import { readCount } from '../read-count';
import { readDay } from '../read-day';
import { readPosition } from '../read-position';

/** The columns without which a table is not taken for UCDP's. */
const KNOWN_BY = ['id', 'type_of_violence', 'where_prec', 'date_prec', 'date_start', 'date_end'];

const TYPES: Record<string, string> = {
  1: 'State-based violence',
  2: 'Non-state violence',
  3: 'One-sided violence'
};

/**
 * where_prec: 1, the very place; 2, within 25 km of a known place; 3 and 4, a division of the second and first order; 5, a line or a
 * vague area; 6, the country; 7, waters or airspace of no state.
 */
const PRECISION: Record<string, Pick<Spot, 'precision' | 'radius'>> = {
  1: { precision: 'city' },
  2: { precision: 'near', radius: 25 },
  3: { precision: 'admin' },
  4: { precision: 'admin' },
  5: { precision: 'admin' },
  6: { precision: 'country' },
  7: { precision: 'admin' }
};

/** Which column names the place, by its precision. */
const NAMES: Record<string, readonly string[]> = {
  3: ['adm_2', 'adm_1'],
  4: ['adm_1'],
  6: ['country']
};

const DEATHS = [
  ['best', 'deaths'],
  ['low', 'deaths, low estimate'],
  ['high', 'deaths, high estimate'],
  ['deaths_civilians', 'civilian deaths']
] as const;

const REPEATED = 'repeats another column';
const CODE = 'a code of UCDP’s own';
const PAPERS = 'names of papers without an address; they stay in the private copy';

const FATES = fates({
  as: {
    id: 'the id of the event',
    type_of_violence: 'title',
    side_a: 'actors',
    side_b: 'actors',
    where_prec: 'the precision of the place',
    where_coordinates: 'the name of the place, and title',
    adm_1: 'the name of the place, where where_prec is 4',
    adm_2: 'the name of the place, where where_prec is 3',
    country: 'the name of the place, where where_prec is 6',
    latitude: 'the position of the place',
    longitude: 'the position of the place',
    date_prec: 'how exactly the day is known',
    date_start: 'when',
    date_end: 'when',
    best: 'the value “deaths”',
    low: 'the value “deaths, low estimate”',
    high: 'the value “deaths, high estimate”',
    deaths_civilians: 'the value “civilian deaths”'
  },
  left: {
    relid: CODE,
    year: REPEATED,
    active_year: 'no part of an atlas',
    code_status: 'no part of an atlas',
    conflict_dset_id: CODE,
    conflict_new_id: CODE,
    conflict_name: 'no part of an atlas',
    dyad_dset_id: CODE,
    dyad_new_id: CODE,
    dyad_name: REPEATED,
    side_a_dset_id: CODE,
    side_a_new_id: CODE,
    side_b_dset_id: CODE,
    side_b_new_id: CODE,
    number_of_sources: 'no part of an atlas',
    source_office: PAPERS,
    source_date: PAPERS,
    source_original: PAPERS,
    geom_wkt: REPEATED,
    priogrid_gid: REPEATED,
    country_id: CODE,
    region: 'no part of an atlas',
    event_clarity: 'no part of an atlas',
    deaths_a: 'part of the estimates',
    deaths_b: 'part of the estimates',
    deaths_unknown: 'part of the estimates',
    gwnoa: CODE,
    gwnob: CODE
  },
  prose: ['source_article', 'source_headline', 'where_description']
});

/** The UCDP Georeferenced Event Dataset. */
export const ucdp = {
  knows: (header: readonly string[]) => KNOWN_BY.every((name) => header.includes(name)),
  dataSet: (mine: readonly string[]): DataSet => ({
    prefix: 'ucdp',
    name: 'UCDP GED',
    about: {
      title: 'UCDP Georeferenced Event Dataset',
      publisher: 'Uppsala Conflict Data Program',
      url: 'https://ucdp.uu.se/downloads/',
      terms: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }
    },
    fateOf: (column) => FATES(column, mine),
    readRow: (cells) => readRow(cells, mine)
  })
};

function readRow(cells: Cells, mine: readonly string[]): Incident | string {
  const { get, lose } = cells;
  if (get('id') === '') return 'expected an id, as in 244657, found none';
  const when = readWhen(cells);
  const spot = readSpot(cells);
  const type = TYPES[get('type_of_violence')];
  if (type === undefined) {
    const found = JSON.stringify(get('type_of_violence'));
    lose('type_of_violence', `expected 1, 2 or 3, found ${found}; the title says only “Violence”`);
  }
  const notes = ['where_description', 'source_headline', 'source_article']
    .filter((name) => mine.includes(name))
    .map(get)
    .filter((note) => note !== '');
  return {
    key: get('id'),
    title: [type ?? 'Violence', placeName(cells)].filter((part) => part !== '').join(', '),
    ...(when !== undefined && { when }),
    ...(spot && { spot }),
    actors: ['side_a', 'side_b'].map(get).filter((name) => name !== ''),
    values: DEATHS.reduce<Values>(
      (all, [column, label]) => ({
        ...all,
        ...readCount(cells, column, { label, unit: 'people' })
      }),
      {}
    ),
    ...(notes.length > 0 && { note: notes.join(' ') })
  };
}

/** The day, where date_prec is 1 and both ends are one; else the days from the first to the last that it may have been. */
function readWhen({ get, lose }: Cells): string | undefined {
  // Versions differ on whether a time, always midnight, follows the day.
  const [start, end] = ['date_start', 'date_end'].map((name) => {
    const day = readDay(get(name).replace(/[ T]00:00:00(?:\.0+)?$/, ''));
    if (day === null) {
      lose(name, `expected a date, as in 2023-09-12, found ${JSON.stringify(get(name))}`);
    }
    return day;
  });
  if (!start || !end) return undefined;
  if (!/^[1-5]$/.test(get('date_prec'))) {
    lose(
      'date_prec',
      `expected 1 to 5, found ${JSON.stringify(get('date_prec'))}; read as date_start to date_end`
    );
  }
  if (start !== end) return `${start}/${end}`;
  return get('date_prec') === '1' ? start : `${start}~`;
}

function readSpot(cells: Cells): Spot | null {
  const { get, lose } = cells;
  const point = readPosition(cells, { latitude: 'latitude', longitude: 'longitude' });
  if (!point) return null;
  const code = get('where_prec');
  const known = PRECISION[code];
  if (!known) {
    lose(
      'where_prec',
      `expected 1 to 7, found ${JSON.stringify(code)}; read as the least exact, the country`
    );
  }
  const least: { precision: PlacePrecision } = { precision: 'country' };
  return { name: placeName(cells) || 'Unnamed', point, ...(known ?? least) };
}

function placeName({ get }: Cells): string {
  const code = get('where_prec');
  const names = [...(NAMES[PRECISION[code] ? code : '6'] ?? []), 'where_coordinates', 'country'];
  return names.map(get).find((name) => name !== '') ?? '';
}
