import type { Cells } from '../../csv/cells';
import type { Incident } from '../../incidents/incident';
import { joinEnds, readTimelineDate } from '../../stories/timeline-date';
import type { DataSet } from '../data-set';
import { fates } from '../fates';

const KNOWN_BY = ['Year', 'Headline', 'Text'];

const FATES = fates({
  as: {
    Year: 'when',
    Month: 'when',
    Day: 'when',
    Time: 'when',
    'End Year': 'when, the last day',
    'End Month': 'when, the last day',
    'End Day': 'when, the last day',
    'End Time': 'when, the last day',
    Headline: 'title',
    Type: 'whether it is an event: titles and eras are none'
  },
  left: {
    'Display Date': 'repeats the date in words',
    Media: 'a picture or a film, and not the source',
    'Media Credit': 'of the picture or film',
    'Media Caption': 'of the picture or film',
    'Media Thumbnail': 'of the picture or film',
    'Alt Text': 'of the picture or film',
    Group: 'no part of an atlas',
    Background: 'how the timeline draws it'
  },
  prose: ['Text']
});

/** The sheet of TimelineJS, as CSV. */
export const timelineSheet = {
  knows: (header: readonly string[]) => KNOWN_BY.every((name) => header.includes(name)),
  dataSet: (mine: readonly string[], stem: string, zone: string | undefined): DataSet => ({
    prefix: stem,
    name: 'TimelineJS sheet',
    about: { title: stem },
    fateOf: (column) => FATES(column, mine),
    readRow: (cells) => readRow(cells, mine, zone)
  })
};

function readRow(
  cells: Cells,
  mine: readonly string[],
  zone: string | undefined
): Incident | string {
  const { get, lose } = cells;
  if (/^(?:title|era)$/i.test(get('Type')))
    return `expected an event, found a row of the type ${get('Type')}`;
  const title = get('Headline');
  if (title === '') return 'expected a Headline, found none';
  const end = (prefix: string): string | undefined => {
    const [year, month, day, time] = ['Year', 'Month', 'Day', 'Time'].map((name) =>
      get(prefix + name)
    );
    const read = readTimelineDate({ year, month, day, time: time ?? '' }, zone);
    if (!read && year !== '') {
      lose(
        `${prefix}Year`,
        `expected a year, as in 2023, found ${JSON.stringify(year)}; the event has no such time`
      );
    }
    if (read?.lost !== undefined)
      lose(`${prefix}Time`, `${read.lost}, or --zone; only its day is taken`);
    return read?.when;
  };
  const when = joinEnds(end(''), end('End '));
  return {
    key: [title, when ?? ''].join('|'),
    title,
    ...(when !== undefined && { when }),
    ...(mine.includes('Text') && get('Text') !== '' && { note: get('Text') })
  };
}
