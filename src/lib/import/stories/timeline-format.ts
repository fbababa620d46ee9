import type { Format } from '../format';
import { idOf } from '../ids';
import { readJson } from '../read-json';
import type { Loss } from '../report/report';
import { fates } from '../tables/fates';
import { bringItems } from './bring-items';
import { readText } from './read-text';
import { joinEnds, readTimelineDate } from './timeline-date';

const FATES = fates({
  as: {
    start_date: 'when',
    end_date: 'when, the last day',
    text: 'title, from its headline; the rest are others’ words and stay in the private copy',
    unique_id: 'the id of the event'
  },
  left: {
    media: 'a picture or a film, and not the source',
    group: 'no part of an atlas',
    display_date: 'repeats the date in words',
    background: 'how the timeline draws it',
    autolink: 'how the timeline draws it'
  },
  prose: []
});

/** TimelineJS in JSON. */
export const timelineFormat: Format = {
  id: 'timeline',
  name: 'TimelineJS (JSON)',
  known:
    'a JSON file whose `events` have a `start_date`; the sheet as CSV by its columns Year, Headline and Text',
  knows: ({ name, text }) =>
    /\.json$/i.test(name) && /"events"\s*:/.test(text) && /"start_date"\s*:/.test(text),
  read: (file, context) => {
    const { value, issue } = readJson(file.text);
    if (value === null) return { value, issue };
    const { events } = value as { events?: unknown };
    if (!Array.isArray(events)) {
      return { value: null, issue: 'expected a list of events, as in {"events": []}, found none' };
    }
    const stem = file.name.replace(/\.[^.]*$/, '');
    const title = readText(value, 'title', 'text', 'headline') || stem;
    const dateOf = (date: unknown, losses: Loss[]): string | undefined => {
      if (date === undefined || date === null) return undefined;
      const [hour, minute] = [readText(date, 'hour'), readText(date, 'minute')];
      const time = hour === '' ? '' : `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
      const read = readTimelineDate({ ...(Object(date) as object), time }, context.zone);
      if (!read)
        losses.push({
          message: `expected a date, as in {"year": 2023}, found ${JSON.stringify(date)}; the event has no such time`
        });
      if (read?.lost !== undefined)
        losses.push({ message: `${read.lost}, or --zone; only its day is taken` });
      return read?.when;
    };
    const story = {
      format: 'TimelineJS',
      unit: 'event',
      prefix: idOf(stem),
      about: { title },
      items: events,
      fateOf: (field: string) => FATES(field, context.mine),
      readItem: (item: Readonly<Record<string, unknown>>, losses: Loss[]) => {
        const headline = readText(item, 'text', 'headline');
        if (headline === '')
          return 'expected a headline, as in {"text": {"headline": "A"}}, found none';
        const when = joinEnds(dateOf(item.start_date, losses), dateOf(item.end_date, losses));
        const words = readText(item, 'text', 'text');
        return {
          key: readText(item, 'unique_id') || [headline, when ?? ''].join('|'),
          title: headline,
          ...(when !== undefined && { when }),
          ...(context.mine.includes('text') && words !== '' && { note: words })
        };
      }
    };
    return { value: bringItems(file, story, context) };
  }
};
