import type { Format } from '../format';
import type { ImportContext } from '../given-file';
import type { Incident } from '../incidents/incident';
import { isHttpUrl } from '../is-http-url';
import { readJson } from '../read-json';
import type { Loss } from '../report/report';
import { fates } from '../tables/fates';
import { readDay } from '../tables/read-day';
import { readWhen } from '../tables/read-when';
import { bringItems } from './bring-items';
import { readText } from './read-text';
import { spotAt } from './spot-at';

const FATES = fates({
  as: {
    id: 'the id of the event',
    date: 'when, the month first',
    time: 'when, by the clocks of --zone',
    location: 'the name of the place, and title',
    latitude: 'the position of the place',
    longitude: 'the position of the place',
    sources: 'the sources, as far as they have addresses'
  },
  left: {
    associations: 'no part of an atlas',
    category: 'no part of an atlas',
    type: 'no part of an atlas',
    time_display: 'repeats the time in words',
    time_precision: 'no part of an atlas',
    location_precision: 'no part of an atlas',
    graphic: 'how the map draws it',
    filters: 'no part of an atlas'
  },
  prose: ['description', 'comments']
});

/** The events of timemap, by Forensic Architecture and Bellingcat: a list, or an object with `events`. */
export const timemapFormat: Format = {
  id: 'timemap',
  name: 'timemap (JSON)',
  known:
    'a JSON list, or a list of `events`, of objects with `id`, `date`, `latitude` and `longitude`',
  knows: ({ name, text }) =>
    /\.json$/i.test(name) &&
    ['date', 'latitude', 'longitude', 'location'].every((field) => text.includes(`"${field}"`)),
  read: (file, context) => {
    const { value, issue } = readJson(file.text);
    if (value === null) return { value, issue };
    const list = Array.isArray(value)
      ? (value as unknown[])
      : (value as { events?: unknown }).events;
    if (!Array.isArray(list)) {
      return {
        value: null,
        issue: 'expected a list of events, as in [{"id": "a", "date": "02/24/2022"}], found none'
      };
    }
    const story = {
      format: 'timemap',
      unit: 'event',
      prefix: 'timemap',
      about: { title: file.name.replace(/\.[^.]*$/, '') },
      items: list,
      fateOf: (field: string) => FATES(field, context.mine),
      readItem: (item: Readonly<Record<string, unknown>>, losses: Loss[]) =>
        readEvent(item, losses, context)
    };
    return { value: bringItems(file, story, context) };
  }
};

function readEvent(
  item: Readonly<Record<string, unknown>>,
  losses: Loss[],
  context: ImportContext
): Incident | string {
  const id = readText(item, 'id');
  if (id === '') return 'expected an id, as in {"id": "CIV0001"}, found none';
  const when = whenOf(item, losses, context.zone);
  const place = readText(item, 'location');
  const name = place === '' ? `Incident ${id}` : place;
  const [latitude, longitude] = [readText(item, 'latitude'), readText(item, 'longitude')];
  const spot = spotAt({ name, latitude, longitude }, context, losses);
  const sources: unknown[] = Array.isArray(item.sources) ? item.sources : [];
  const urls = sources.map(
    (one) => readText(one, 'path') || readText(one, 'url') || readText({ one }, 'one')
  );
  const bad = urls.filter((url) => !isHttpUrl(url));
  if (bad.length > 0) {
    losses.push({
      message: `expected http or https addresses as sources, found ${bad.map((url) => JSON.stringify(url)).join(', ')} too`
    });
  }
  const note = ['description', 'comments'].filter((one) => context.mine.includes(one));
  const words = note
    .map((one) => readText(item, one))
    .join(' ')
    .trim();
  return {
    key: id,
    title: place === '' ? name : `Incident, ${place}`,
    ...(when !== undefined && { when }),
    ...(spot && { spot }),
    links: urls.filter(isHttpUrl).map((url) => ({ url })),
    ...(words !== '' && { note: words })
  };
}

function whenOf(item: unknown, losses: Loss[], zone: string | undefined): string | undefined {
  const [printed, time] = [readText(item, 'date'), readText(item, 'time')];
  if (printed === '') return undefined;
  const day = readDay(printed, 'month-first');
  if (day === null) {
    losses.push({
      message: `expected a date, as in 02/24/2022, found ${JSON.stringify(printed)}; the event has no time`
    });
    return undefined;
  }
  if (time === '') return day;
  const read = readWhen(`${day} ${time}`, { zone });
  if (!read)
    losses.push({
      message: `expected a time, as in 14:05, found ${JSON.stringify(time)}; only its day is taken`
    });
  else if (read.lost !== undefined)
    losses.push({
      message: `${read.lost}, or --zone, found ${JSON.stringify(time)}; only its day is taken`
    });
  return read?.when ?? day;
}
