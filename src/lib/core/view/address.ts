import * as words from '#words/address';
import { dayFromIso, isoFromDay } from '../time/day';
import { FILTER_VALUES, NO_FILTER, type Filter } from './filter';
import { FILTER_FIELDS } from './filter-fields';
import { ignoredPart, readPart } from './ignored-part';
import type { Issue } from '../issue';
import { isDayHour, type KnownBy } from '../evidence/known-by';
import type { Window } from '../time/window';

/** The map's camera: Web Mercator zoom, degrees. */
export type Camera = { zoom: number; lat: number; lon: number };

/** What a link says about an atlas. A null part means the atlas's default. */
export type Address = {
  window: Window | null;
  /** The id of the selected event. */
  event: string | null;
  /** The id of the journey whose traveller is selected; an event takes precedence. */
  journey: string | null;
  /** The second clock. */
  known: KnownBy;
  /** Where the divider stands between what was known then and now, in percent of the map's width; null where nothing is compared. */
  compare: number | null;
  filter: Filter;
  /** The ids of the hidden journeys. */
  hide: readonly string[];
  /** The id of the journey that the map follows. */
  follow: string | null;
  /** The id of the journey whose train graph is open. */
  graph: string | null;
  /** Whether all days on the time axis are equally wide; null for the elastic axis. */
  axis: 'even' | null;
  camera: Camera | null;
};

/** The empty address: the atlas's first window. */
export const PLAIN_ADDRESS: Address = {
  window: null,
  event: null,
  journey: null,
  known: null,
  compare: null,
  filter: NO_FILTER,
  hide: [],
  follow: null,
  graph: null,
  axis: null,
  camera: null
};

/**
 * Reads the part of an address after the atlas: `day` from the path (`2023-09-12`, or null for the bare address) and the query:
 * `hour`, `to` (inclusive), `event` and `journey`; `known` (a day, an hour of one as in `2023-09-12T06`, or `then`) and `compare`
 * (percent); the filter's `actor`, `kind`, `status`, `source`
 * and `place` (comma-separated values) and `failed=hidden`; `hide` (journeys), `follow` and `graph` (a journey); `axis=even`; and
 * `view` (`zoom/lat/lon`). An invalid part is dropped and reported as a warning, one sentence each. Parts with other names are
 * ignored: other sites add them to links, to count clicks.
 */
export function parseAddress(
  day: string | null,
  query: URLSearchParams
): { value: Address; issues: Issue[] } {
  const issues: Issue[] = [];
  const warn: Warn = (part, found, advice) => {
    issues.push(ignoredPart(part, found, advice));
    return null;
  };
  const part = (name: words.LinkPart) => readPart(query, name, issues);
  const readDay = (name: words.LinkPart, text: string | null, advice: string): number | null =>
    text === null ? null : (dayFromIso(text) ?? warn(name, text, advice));

  const from = readDay('day', day, words.useDateLike('2023-09-12'));
  const to = readDay('to', part('to'), words.useDateLike('2023-09-13'));
  const hour = readHour(part('hour'), warn);
  if (from === null) warnWithoutDay(to, hour, warn);
  return {
    value: {
      window: from === null ? null : readWindow(from, to, hour, warn),
      event: part('event'),
      journey: part('journey'),
      known: readKnown(part('known'), warn),
      compare: readPercent(part('compare'), warn),
      filter: readFilter(part, warn),
      hide: readList(part('hide')),
      follow: part('follow'),
      graph: part('graph'),
      axis: readAxis(part('axis'), warn),
      camera: readCamera(part('view'), warn)
    },
    issues
  };
}

/** Writes the part of an address after the atlas, `/2023-09-12?event=…`; empty for the plain address. */
export function formatAddress(address: Address): string {
  const { window, event, journey, known, compare, filter, hide, follow, graph, axis, camera } =
    address;
  const query: string[] = [];
  if (window && window.hour !== null) query.push(`hour=${formatHour(window.hour)}`);
  if (window && window.days.to - window.days.from > 1)
    query.push(`to=${isoFromDay(window.days.to - 1)}`);
  if (event !== null) query.push(`event=${encodeURIComponent(event)}`);
  if (journey !== null) query.push(`journey=${encodeURIComponent(journey)}`);
  if (known !== null) query.push(`known=${formatKnown(known)}`);
  if (compare !== null) query.push(`compare=${compare}`);
  for (const field of FILTER_FIELDS)
    if (filter[field].length > 0) query.push(`${field}=${formatList(filter[field])}`);
  if (filter.withoutFailed) query.push('failed=hidden');
  if (hide.length > 0) query.push(`hide=${formatList(hide)}`);
  if (follow !== null) query.push(`follow=${encodeURIComponent(follow)}`);
  if (graph !== null) query.push(`graph=${encodeURIComponent(graph)}`);
  if (axis !== null) query.push(`axis=${axis}`);
  if (camera) query.push(`view=${formatCamera(camera)}`);
  const path = window ? `/${isoFromDay(window.days.from)}` : '';
  return query.length > 0 ? `${path}?${query.join('&')}` : path;
}

type Warn = (part: words.LinkPart, found: string, advice: string) => null;

function readWindow(from: number, to: number | null, hour: number | null, warn: Warn): Window {
  if (to !== null && to < from) {
    warn('to', isoFromDay(to), words.beforeFirst(isoFromDay(from)));
    return { days: { from, to: from + 1 }, hour };
  }
  if (to !== null && to > from && hour !== null) {
    warn('hour', formatHour(hour), words.needsSingleDay);
    return { days: { from, to: to + 1 }, hour: null };
  }
  return { days: { from, to: (to ?? from) + 1 }, hour };
}

function warnWithoutDay(to: number | null, hour: number | null, warn: Warn): void {
  if (to !== null) warn('to', isoFromDay(to), words.needsFirstDay);
  if (hour !== null) warn('hour', formatHour(hour), words.needsDay);
}

function readHour(text: string | null, warn: Warn): number | null {
  return text === null ? null : (hourFrom(text) ?? warn('hour', text, words.useHours));
}

function hourFrom(text: string): number | null {
  return /^([01]?\d|2[0-3])$/.test(text) ? Number(text) : null;
}

function formatHour(hour: number): string {
  return String(hour).padStart(2, '0');
}

/** What stands behind a day and its `T` is meant for an hour, and a wrong one leaves no day: its later hours were not asked for. */
function readKnown(text: string | null, warn: Warn): KnownBy {
  if (text === null || text === 'then') return text;
  const [date = '', ...rest] = text.split('T');
  const day = dayFromIso(date);
  if (day === null) return warn('known', text, words.useValueOrDateLike('then', '2023-09-12'));
  if (rest.length === 0) return day;
  const hour = hourFrom(rest.join('T'));
  return hour === null
    ? warn('known', text, words.useDayAndHourLike('2023-09-12T06'))
    : { day, hour };
}

function formatKnown(known: NonNullable<KnownBy>): string {
  if (isDayHour(known)) return `${isoFromDay(known.day)}T${formatHour(known.hour)}`;
  return known === 'then' ? known : isoFromDay(known);
}

/** With one decimal at most, as it is written: on the widest map that is a pixel or two. */
function readPercent(text: string | null, warn: Warn): number | null {
  if (text === null) return null;
  const good = /^\d{1,3}(\.\d)?$/.test(text) && Number(text) <= 100;
  return good ? Number(text) : warn('compare', text, words.usePercent);
}

function readFilter(part: (name: words.LinkPart) => string | null, warn: Warn): Filter {
  const failed = part('failed');
  if (failed !== null && failed !== 'hidden') warn('failed', failed, words.useValue('hidden'));
  const read = FILTER_FIELDS.map((field) => {
    const possible = FILTER_VALUES[field];
    const values = readList(part(field)).filter((value) => {
      if (!possible || possible.includes(value)) return true;
      warn(field, value, words.useFilterValue(possible[0] ?? ''));
      return false;
    });
    return [field, values];
  });
  return { ...NO_FILTER, ...Object.fromEntries(read), withoutFailed: failed === 'hidden' };
}

/** The comma-separated values of a part, each once. */
function readList(text: string | null): string[] {
  return [...new Set((text ?? '').split(',').filter((value) => value !== ''))];
}

function formatList(values: readonly string[]): string {
  return values.map(encodeURIComponent).join(',');
}

function readAxis(text: string | null, warn: Warn): 'even' | null {
  if (text === null || text === 'even') return text;
  return warn('axis', text, words.useValue('even'));
}

function readCamera(text: string | null, warn: Warn): Camera | null {
  if (text === null) return null;
  const numbers = text
    .split('/')
    .map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : NaN));
  const [zoom = NaN, lat = NaN, lon = NaN] = numbers;
  const good = zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 85.06 && Math.abs(lon) <= 180;
  if (good && numbers.length === 3) return { zoom, lat, lon };
  return warn('view', text, words.useCamera('5/48.2/134.1'));
}

/** Rounds to about a screen pixel, as addresses of maps do. */
function formatCamera({ zoom, lat, lon }: Camera): string {
  const digits = Math.max(0, Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10));
  // Not converted back to a number, which would print a very small one with an exponent.
  const fixed = (value: number, places: number) => {
    const [whole = '', fraction = ''] = value.toFixed(places).split('.');
    const kept = fraction.replace(/0+$/, '');
    return kept === '' ? whole : `${whole}.${kept}`;
  };
  return [fixed(zoom, 2), fixed(lat, digits), fixed(lon, digits)].join('/');
}
