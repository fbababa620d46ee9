import { parseEnd, type End } from './parse-end';
import type { Parsed } from '../parsed';
import type { DayPart, Precision, TimeSpan, When } from './when';
import { isZone } from './zone';

const COARSENESS: Precision[] = ['minute', 'part', 'day', 'month', 'year', 'decade', 'century'];

/**
 * Reads a `when` of an atlas (geodata/README.md) at a place in `zone`. Without a value there is an issue: the tail of a sentence,
 * such as `expected a date as in 2023-09-12, found "next week"`.
 *
 * - `..` is an open end, of dates and of clock times; an empty end, which EDTF calls unknown, is an issue.
 * - An interval runs from the start of its first end to the end of its second, inclusive: a day's last second, a minute's last.
 * - In an approximate interval, only the end with the `~` or `%` is widened, and outwards. The known end of an open interval is
 *   widened on both sides. `?` alone widens nothing.
 * - The interval's qualifier combines those of its ends: `~` and `?` make `%`.
 * - Both times of an interval have the same offset, so that `offset` holds for both.
 */
export function parseWhen(text: string, context: { zone: string; part?: DayPart }): Parsed<When> {
  const { zone, part } = context;
  if (!isZone(zone)) return wrong(`expected an IANA zone as in Asia/Tokyo, found "${zone}"`);
  const parsed = !text.includes('/') ? parseSingle(text, zone, part) : parseInterval(text, zone);
  if (part && parsed.value && parsed.value.precision !== 'part') {
    return wrong(`expected a single day beside \`part\`, as in 2023-09-12, found "${text}"`);
  }
  return parsed;
}

function parseSingle(text: string, zone: string, part?: DayPart): Parsed<When> {
  const { value: end, issue } = parseEnd(text, zone, part);
  if (!end) return wrong(issue);
  const value: When = { edtf: text, ...end, openStart: false, openEnd: false, zone };
  return { value: part ? { ...value, part } : value };
}

function parseInterval(text: string, zone: string): Parsed<When> {
  const [start = '', end = '', ...more] = text.split('/');
  if (more.length > 0) {
    const wanted = 'a date as in 2023-09-12, or two with a slash between them';
    return wrong(`expected ${wanted}, as in 2023-09-12/2023-09-13, found "${text}"`);
  }
  if (!start || !end) {
    const written = `${start || '..'}/${end || '..'}`;
    return wrong(
      `expected ".." for an end that is open or not known, as in ${written}, found "${text}"`
    );
  }
  const openStart = start === '..';
  const openEnd = end === '..';
  if (openStart && openEnd)
    return wrong(`expected an end that is known, as in ../2023-09-11, found "${text}"`);
  const first = parseEnd(openStart ? end : start, zone);
  if (!first.value) return first;
  const last = openStart || openEnd ? first : parseEnd(end, zone);
  if (!last.value) return last;
  const issue = mismatch(text, first.value, last.value);
  if (issue) return wrong(issue);
  return { value: { edtf: text, ...join(first.value, last.value), openStart, openEnd, zone } };
}

/** Why two ends are no interval. */
function mismatch(text: string, first: End, last: End): string | undefined {
  if ((first.offset === undefined) !== (last.offset === undefined)) {
    return `expected two dates or two times, as in 2023-09-12/2023-09-13, found "${text}"`;
  }
  if (first.offset !== last.offset) {
    return `expected two times with the same offset, the second by that of the first, found "${text}"`;
  }
  if (last.stated.instants.to <= first.stated.instants.from) {
    return `expected an end that is not before the start, as in 2023-09-12/2023-09-13, found "${text}"`;
  }
  return undefined;
}

function join(first: End, last: End): End {
  const firstIsCoarser = COARSENESS.indexOf(first.precision) > COARSENESS.indexOf(last.precision);
  return {
    ...first,
    precision: firstIsCoarser ? first.precision : last.precision,
    qualifier: joinQualifiers(first.qualifier, last.qualifier),
    stated: fromTo(first.stated, last.stated),
    widened: fromTo(first.widened, last.widened)
  };
}

function joinQualifiers(first: When['qualifier'], last: When['qualifier']): When['qualifier'] {
  if (first === last || last === '') return first;
  return first === '' ? last : '%';
}

function fromTo(first: TimeSpan, last: TimeSpan): TimeSpan {
  return {
    days: { from: first.days.from, to: last.days.to },
    instants: { from: first.instants.from, to: last.instants.to }
  };
}

function wrong(issue: string): Parsed<never> {
  return { value: null, issue };
}
