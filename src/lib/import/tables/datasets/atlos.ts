import type { PlacePrecision } from '../../../core/atlas';
import type { Cells } from '../../csv/cells';
import type { Incident } from '../../incidents/incident';
import { isHttpUrl } from '../../is-http-url';
import type { ColumnFate } from '../../report/report';
import type { DataSet } from '../data-set';
import { fates } from '../fates';
import { readPosition } from '../read-position';
import { readWhen } from '../read-when';

const KNOWN_BY = ['slug', 'status', 'latitude', 'longitude'];

/** What an analyst says of a position: the very spot, its surroundings, its town. */
const PRECISION: Record<string, PlacePrecision> = {
  exact: 'site',
  vicinity: 'city',
  locality: 'city'
};

const FATES = fates({
  as: {
    slug: 'the id of the event, and title',
    type: 'title',
    date: 'when',
    latitude: 'the position of the place',
    longitude: 'the position of the place',
    geolocation_resolution: 'the precision of the place'
  },
  left: {
    status: 'how far the work on it is',
    project: 'no part of an atlas',
    location: 'repeats latitude and longitude',
    inserted_at: 'when it was entered',
    updated_at: 'when it was changed',
    tags: 'no part of an atlas',
    sensitive: 'no part of an atlas',
    impact: 'no part of an atlas',
    equipment: 'no part of an atlas'
  },
  prose: ['description', 'more_info']
});

/** The incidents of a project on Atlos, as its CSV export writes them: `source_1`, `source_2` and so on are their media. */
export const atlos = {
  knows: (header: readonly string[]) => KNOWN_BY.every((name) => header.includes(name)),
  dataSet: (mine: readonly string[], zone: string | undefined): DataSet => ({
    prefix: 'atlos',
    name: 'Atlos',
    about: { title: 'Incidents exported from Atlos' },
    fateOf: (name): ColumnFate =>
      /^source_\d+$/.test(name) ? { name, as: 'a source' } : FATES(name, mine),
    readRow: (cells) => readRow(cells, mine, zone)
  })
};

function readRow(
  cells: Cells,
  mine: readonly string[],
  zone: string | undefined
): Incident | string {
  const { get, lose } = cells;
  const slug = get('slug');
  if (slug === '') return 'expected a slug, as in ABC123, found none';
  const printed = get('date');
  const read = readWhen(printed, { zone });
  if (printed !== '' && !read) {
    lose(
      'date',
      `expected a date, as in 2023-09-12, found ${JSON.stringify(printed)}; the event has no time`
    );
  }
  const point = readPosition(cells, { latitude: 'latitude', longitude: 'longitude' });
  const precision = PRECISION[get('geolocation_resolution').toLowerCase()] ?? 'city';
  const title = [get('type') || 'Incident', slug].join(', ');
  const note = ['description', 'more_info']
    .filter((one) => mine.includes(one))
    .map(get)
    .join(' ');
  return {
    key: slug,
    title,
    ...(read && { when: read.when }),
    ...(point && { spot: { name: title, point, precision } }),
    links: linksOf(cells),
    ...(note.trim() !== '' && { note: note.trim() })
  };
}

/** Sources are numbered from 1 without a gap. */
function linksOf({ get, lose }: Cells): { url: string }[] {
  const links: { url: string }[] = [];
  for (let i = 1; get(`source_${i}`) !== ''; i++) {
    const url = get(`source_${i}`);
    if (isHttpUrl(url)) links.push({ url });
    else
      lose(
        `source_${i}`,
        `expected an http or https address, found ${JSON.stringify(url)}; it is left out`
      );
  }
  return links;
}
