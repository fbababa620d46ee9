import type { Issue } from '../issue';
import { quote } from '../text/quote';

/** The parts of a link, as they are called in a sentence. */
const NAMES = {
  day: 'Day',
  hour: 'Hour',
  to: 'Last day',
  event: 'Event',
  journey: 'Journey',
  known: 'Known by',
  actor: 'Actor',
  kind: 'Kind',
  status: 'Status',
  source: 'Source',
  place: 'Place',
  failed: 'Failed expectations',
  hide: 'Hidden journey',
  follow: 'Followed journey',
  graph: 'Train graph',
  axis: 'Axis',
  view: 'Map view',
  play: 'Play',
  without: 'Panel'
};

/** A part of a link: of its path, the day; of its query, the name. */
export type LinkPart = keyof typeof NAMES;

/** Says in a sentence which value of a link is left out and why, or what to write instead: `Hour “99” ignored: use 00 to 23`. */
export function ignoredPart(part: LinkPart, found: string, advice: string): Issue {
  return {
    severity: 'warning',
    where: part,
    message: `${NAMES[part]} ${quote(found)} ignored: ${advice}`
  };
}

/** The value of a part of a query: of several, the first, and the others are told; null where there is none, or an empty one. */
export function readPart(query: URLSearchParams, part: LinkPart, issues: Issue[]): string | null {
  const values = query.getAll(part);
  const [first = ''] = values;
  const other = values.find((value) => value !== first);
  if (other !== undefined)
    issues.push(ignoredPart(part, other, `${quote(first)} is given before it`));
  return first === '' ? null : first;
}
