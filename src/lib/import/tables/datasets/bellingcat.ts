import type { Cells } from '../../csv/cells';
import type { Incident } from '../../incidents/incident';
import { linksIn } from '../../links-in';
import type { DataSet } from '../data-set';
import { fates } from '../fates';
import { readDay } from '../read-day';
import { readPosition } from '../read-position';

const KNOWN_BY = ['id', 'date', 'latitude', 'longitude', 'location', 'description', 'sources'];

const FATES = fates({
  as: {
    id: 'the id of the event',
    date: 'when, the month first',
    latitude: 'the position of the place',
    longitude: 'the position of the place',
    location: 'the name of the place, and title',
    sources: 'the sources'
  },
  left: { associations: 'no part of an atlas', filters: 'no part of an atlas' },
  prose: ['description', 'comments']
});

/** The table that Bellingcat's maps offer to download; its positions are those of places that it has found. */
export const bellingcat = {
  knows: (header: readonly string[]) => KNOWN_BY.every((name) => header.includes(name)),
  dataSet: (mine: readonly string[]): DataSet => ({
    prefix: 'bellingcat',
    name: 'Bellingcat',
    about: { title: 'Incidents mapped by Bellingcat', publisher: 'Bellingcat' },
    fateOf: (column) => FATES(column, mine),
    readRow: (cells) => readRow(cells, mine)
  })
};

function readRow(cells: Cells, mine: readonly string[]): Incident | string {
  const { get, lose } = cells;
  if (get('id') === '') return 'expected an id, as in CIV0001, found none';
  const when = readDay(get('date'), 'month-first');
  if (when === null) {
    const found = JSON.stringify(get('date'));
    lose('date', `expected a date, as in 02/24/2022, found ${found}; the event has no time`);
  }
  const point = readPosition(cells, { latitude: 'latitude', longitude: 'longitude' });
  const links = linksIn(get('sources')).map((url) => ({ url }));
  if (links.length === 0 && get('sources') !== '') {
    const found = JSON.stringify(get('sources'));
    lose('sources', `expected http or https addresses, found ${found}; the file is the source`);
  }
  const name = get('location');
  const note = ['description', 'comments']
    .filter((one) => mine.includes(one))
    .map(get)
    .join(' ');
  return {
    key: get('id'),
    title: name === '' ? `Incident ${get('id')}` : `Incident, ${name}`,
    ...(when !== null && { when }),
    ...(point && { spot: { name: name || `Incident ${get('id')}`, point, precision: 'city' } }),
    links,
    ...(note.trim() !== '' && { note: note.trim() })
  };
}
