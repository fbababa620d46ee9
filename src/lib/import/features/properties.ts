import type { ColumnFate } from '../report/report';
import type { MapFeature } from './map-feature';
import { propertyText } from './property-text';

/** What properties of maps are called, by what they become: the first that a feature has is taken. */
const NAMES = {
  title: ['name', 'title', 'headline'],
  when: ['when', 'date', 'time', 'timestamp', 'datetime'],
  from: ['start', 'begin', 'start_date', 'from'],
  to: ['end', 'stop', 'end_date', 'until', 'to'],
  link: ['link', 'url', 'source_url', 'website']
} as const;

/** What a property can become. */
type Field = keyof typeof NAMES;

/** What others wrote about a feature. */
const PROSE = new Set(['description', 'desc', 'cmt', 'comment', 'notes', 'note', 'text']);

/** How a map draws its features. */
const STYLE =
  /^(?:stroke|fill|marker|icon|label|line|point|styleurl|stylehash|stylemaphash|visibility|tessellate|extrude|altitudemode|mixed$|_gpxtype|sym|_)/i;

const FATES: Record<Field, string> = {
  title: 'title',
  when: 'when',
  from: 'when, the first day',
  to: 'when, the last day',
  link: 'the source'
};

/** The text of what a property becomes, whichever name it has; empty if a feature has none. */
export function fieldOf({ properties }: MapFeature, field: Field): string {
  const names = Object.keys(properties);
  for (const known of NAMES[field]) {
    const name = names.find((one) => one.toLowerCase() === known);
    const text = name === undefined ? '' : propertyText(properties[name]);
    if (text !== '') return text;
  }
  return '';
}

/** The words that the author of the atlas says are theirs; undefined if there are none. */
export function noteOf({ properties }: MapFeature, mine: readonly string[]): string | undefined {
  const words = mine.map((name) => propertyText(properties[name])).filter((text) => text !== '');
  return words.length > 0 ? words.join(' ') : undefined;
}

/** What becomes of a property, by its name. */
export function propertyFate(name: string, mine: readonly string[]): ColumnFate {
  const small = name.toLowerCase();
  if (mine.includes(name)) return { name, as: 'note, as your own words' };
  const field = (Object.keys(NAMES) as Field[]).find((one) =>
    (NAMES[one] as readonly string[]).includes(small)
  );
  if (field) return { name, as: FATES[field] };
  if (PROSE.has(small)) {
    const left = `others’ words; they stay in the private copy (--mine ${name} if you wrote them)`;
    return { name, left };
  }
  if (STYLE.test(name)) return { name, left: 'how the map draws it' };
  return { name, left: 'unknown here; it stays in the private copy' };
}
