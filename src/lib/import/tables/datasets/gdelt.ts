import type { PlacePrecision } from '../../../core/atlas';
import { dayFromIso } from '../../../core/time/day';
import { isHttpUrl } from '../../is-http-url';
import type { Cells } from '../../csv/cells';
import type { Incident, Link, Spot } from '../../incidents/incident';
import type { DataSet } from '../data-set';
import { fates } from '../fates';
import { readDay } from '../read-day';
import { readPosition } from '../read-position';

/** Of each actor of an event, after its number. */
const ACTOR = [
  'Code',
  'Name',
  'CountryCode',
  'KnownGroupCode',
  'EthnicCode',
  'Religion1Code',
  'Religion2Code',
  'Type1Code',
  'Type2Code',
  'Type3Code'
];

/** Of the place of an actor or of the action, after its name. */
const PLACE = [
  'Type',
  'FullName',
  'CountryCode',
  'ADM1Code',
  'ADM2Code',
  'Lat',
  'Long',
  'FeatureID'
];

/** The 61 columns of an events file of GDELT 2.0, which has no row of names. */
export const GDELT_HEADER = [
  'GLOBALEVENTID',
  ...['SQLDATE', 'MonthYear', 'Year', 'FractionDate'],
  ...ACTOR.map((name) => `Actor1${name}`),
  ...ACTOR.map((name) => `Actor2${name}`),
  ...['IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass'],
  ...['GoldsteinScale', 'NumMentions', 'NumSources', 'NumArticles', 'AvgTone'],
  ...PLACE.map((name) => `Actor1Geo_${name}`),
  ...PLACE.map((name) => `Actor2Geo_${name}`),
  ...PLACE.map((name) => `ActionGeo_${name}`),
  ...['DATEADDED', 'SOURCEURL']
];

/** What the root codes of CAMEO stand for. */
const ROOTS: Record<string, string> = {
  '01': 'Public statement',
  '02': 'Appeal',
  '03': 'Intent to cooperate',
  '04': 'Consultation',
  '05': 'Diplomatic cooperation',
  '06': 'Material cooperation',
  '07': 'Aid',
  '08': 'Yielding',
  '09': 'Investigation',
  '10': 'Demand',
  '11': 'Disapproval',
  '12': 'Rejection',
  '13': 'Threat',
  '14': 'Protest',
  '15': 'Show of force',
  '16': 'Reduced relations',
  '17': 'Coercion',
  '18': 'Assault',
  '19': 'Fighting',
  '20': 'Mass violence'
};

/** ActionGeo_Type: 1, a country; 2 and 5, a state or province; 3 and 4, a town or landmark. Positions are the middles of these. */
const PRECISION: Record<string, PlacePrecision> = {
  1: 'country',
  2: 'admin',
  3: 'city',
  4: 'city',
  5: 'admin'
};

const FATES = fates({
  as: {
    GLOBALEVENTID: 'the id of the event',
    SQLDATE: 'when',
    EventRootCode: 'title',
    Actor1Name: 'actors',
    Actor2Name: 'actors',
    ActionGeo_Type: 'the precision of the place',
    ActionGeo_FullName: 'the name of the place, and title',
    ActionGeo_Lat: 'the position of the place',
    ActionGeo_Long: 'the position of the place',
    DATEADDED: 'the last day on which the report can have come out',
    SOURCEURL: 'the source'
  },
  left: Object.fromEntries(
    GDELT_HEADER.map((name) => [
      name,
      /Geo_/.test(name) && !name.startsWith('Action')
        ? 'where an actor comes from, and not where it was'
        : 'a code or a score of GDELT’s own'
    ])
  ),
  prose: []
});

/** The events of GDELT 2.0: as published, without names of columns, or with them, as BigQuery gives them. */
export const gdelt = {
  knows: (first: readonly string[]) =>
    isWithoutNames(first) ||
    ['GLOBALEVENTID', 'SQLDATE', 'EVENTROOTCODE'].every((name) =>
      first.map((one) => one.toUpperCase()).includes(name)
    ),
  dataSet: (first: readonly string[]): DataSet => ({
    prefix: 'gdelt',
    name: 'GDELT 2.0 events',
    ...(isWithoutNames(first) && { header: GDELT_HEADER }),
    about: {
      title: 'GDELT 2.0 Event Database',
      publisher: 'The GDELT Project',
      url: 'https://www.gdeltproject.org/',
      terms: {
        name: 'Free use with attribution to the GDELT Project',
        url: 'https://www.gdeltproject.org/about.html#termsofuse'
      }
    },
    // BigQuery writes ActionGeo_Fullname, the codebook ActionGeo_FullName.
    nameOf: (column) =>
      GDELT_HEADER.find((name) => name.toUpperCase() === column.toUpperCase()) ?? column,
    fateOf: (column) => FATES(column, []),
    readRow
  })
};

function isWithoutNames(first: readonly string[]): boolean {
  return first.length === GDELT_HEADER.length && /^\d+$/.test(first[0] ?? '');
}

function readRow(cells: Cells): Incident | string {
  const { get, lose } = cells;
  if (get('GLOBALEVENTID') === '') return 'expected a GLOBALEVENTID, as in 1134567890, found none';
  const kind = ROOTS[get('EventRootCode').padStart(2, '0')];
  if (kind === undefined) {
    return `expected an EventRootCode from 01 to 20, found ${JSON.stringify(get('EventRootCode'))}`;
  }
  const when = readDay(get('SQLDATE'));
  if (when === null) {
    const found = JSON.stringify(get('SQLDATE'));
    lose('SQLDATE', `expected a date, as in 20230912, found ${found}; the event has no time`);
  }
  const spot = readSpot(cells);
  const link = readLink(cells, when);
  return {
    key: get('GLOBALEVENTID'),
    title: [kind, get('ActionGeo_FullName')].filter((part) => part !== '').join(', '),
    ...(when !== null && { when }),
    ...(spot && { spot }),
    ...(link && { links: [link] }),
    actors: ['Actor1Name', 'Actor2Name'].map(get).filter((name) => name !== '')
  };
}

function readSpot(cells: Cells): Spot | null {
  const { get, lose } = cells;
  const point = readPosition(cells, { latitude: 'ActionGeo_Lat', longitude: 'ActionGeo_Long' });
  if (!point) return null;
  const precision = PRECISION[get('ActionGeo_Type')];
  if (precision === undefined) {
    const found = JSON.stringify(get('ActionGeo_Type'));
    lose('ActionGeo_Type', `expected 1 to 5, found ${found}; read as the least exact, a country`);
  }
  return {
    name: get('ActionGeo_FullName') || 'Unnamed',
    point,
    precision: precision ?? 'country'
  };
}

/** The article, which came out between the day of the event and the day on which GDELT noted it. */
function readLink({ get, lose }: Cells, when: string | null): Link | undefined {
  const url = get('SOURCEURL');
  if (url === '') return undefined;
  if (!isHttpUrl(url)) {
    const found = JSON.stringify(url);
    lose('SOURCEURL', `expected an http or https address, found ${found}; the file is the source`);
    return undefined;
  }
  const added = readDay(get('DATEADDED').slice(0, 8));
  const isAfter = added !== null && when !== null && dayOf(when) <= dayOf(added);
  return {
    url,
    ...(added !== null && { to: added, from: isAfter ? when : added }),
    ...(added !== null && {
      reason:
        'GDELT gives no day of publication; the report came out by the day on which GDELT noted it, and was not read.'
    })
  };
}

function dayOf(iso: string): number {
  return dayFromIso(iso) ?? 0;
}
