import type { Format } from '../format';
import { idOf } from '../ids';
import { readJson } from '../read-json';
import type { Loss } from '../report/report';
import { fates } from '../tables/fates';
import { readWhen } from '../tables/read-when';
import { bringItems } from './bring-items';
import { readText } from './read-text';
import { spotAt } from './spot-at';

const FATES = fates({
  as: {
    text: 'title, from its headline; the rest are others’ words and stay in the private copy',
    location: 'the place',
    date: 'when',
    type: 'whether it is a stop: the overview is none',
    uniqueid: 'the id of the event'
  },
  left: {
    media: 'a picture or a film, and not the source',
    background: 'how the story draws it'
  },
  prose: []
});

/** StoryMapJS in JSON. */
export const storymapFormat: Format = {
  id: 'storymap',
  name: 'StoryMapJS (JSON)',
  known: 'a JSON file with `storymap` and its `slides`',
  knows: ({ name, text }) =>
    /\.json$/i.test(name) && /"storymap"\s*:/.test(text) && /"slides"\s*:/.test(text),
  read: (file, context) => {
    const { value, issue } = readJson(file.text);
    if (value === null) return { value, issue };
    const { slides } = Object((value as { storymap?: unknown }).storymap) as { slides?: unknown };
    if (!Array.isArray(slides)) {
      return {
        value: null,
        issue: 'expected a list of slides, as in {"storymap": {"slides": []}}, found none'
      };
    }
    const stem = file.name.replace(/\.[^.]*$/, '');
    const overview = slides.find((slide) => readText(slide, 'type') === 'overview') as unknown;
    const story = {
      format: 'StoryMapJS',
      unit: 'slide',
      prefix: idOf(stem),
      about: { title: readText(overview, 'text', 'headline') || stem },
      items: slides,
      fateOf: (field: string) => FATES(field, context.mine),
      readItem: (slide: Readonly<Record<string, unknown>>, losses: Loss[]) => {
        if (slide.type === 'overview') return 'the overview of the story, and no event';
        const title = readText(slide, 'text', 'headline');
        if (title === '')
          return 'expected a headline, as in {"text": {"headline": "A"}}, found none';
        const printed = readText(slide, 'date');
        const read = readWhen(printed, { zone: context.zone });
        if (printed !== '' && !read) {
          losses.push({
            message: `expected a date, as in 2023-09-12, found ${JSON.stringify(printed)}; the event has no time`
          });
        }
        const [latitude, longitude] = [
          readText(slide, 'location', 'lat'),
          readText(slide, 'location', 'lon')
        ];
        const name = readText(slide, 'location', 'name') || title;
        const spot = spotAt({ name, latitude, longitude }, context, losses);
        const words = readText(slide, 'text', 'text');
        return {
          key: readText(slide, 'uniqueid') || [title, printed, latitude, longitude].join('|'),
          title,
          ...(read && { when: read.when }),
          ...(spot && { spot }),
          ...(context.mine.includes('text') && words !== '' && { note: words })
        };
      }
    };
    return { value: bringItems(file, story, context) };
  }
};
