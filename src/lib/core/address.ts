import { dayFromIso, isoFromDay } from './day';
import { FILTER_FIELDS, FILTER_VALUES, NO_FILTER, type Filter } from './filter';
import type { Issue } from './issue';
import type { KnownBy } from './known-by';
import type { Window } from './window';

/** Where the map looks: Web Mercator zoom, degrees. */
export type Camera = { zoom: number; lat: number; lon: number };

/** What a link says of an atlas. Each part that is null follows the atlas. */
export type Address = {
  window: Window | null;
  /** The id of the selected event. */
  event: string | null;
  /** The id of the journey whose traveller is selected; an event goes before it. */
  journey: string | null;
  /** The second clock. */
  known: KnownBy;
  filter: Filter;
  /** The ids of the journeys that are hidden. */
  hide: readonly string[];
  /** The id of the journey that the map follows. */
  follow: string | null;
  /** The id of the journey whose train graph is open. */
  graph: string | null;
  /** Whether all days of the time axis are as wide as one another; null for the elastic axis. */
  axis: 'even' | null;
  camera: Camera | null;
};

/** The address that says nothing: the atlas's first window. */
export const PLAIN_ADDRESS: Address = {
  window: null,
  event: null,
  journey: null,
  known: null,
  filter: NO_FILTER,
  hide: [],
  follow: null,
  graph: null,
  axis: null,
  camera: null
};

const PARTS = [
  'hour',
  'to',
  'event',
  'journey',
  'known',
  ...FILTER_FIELDS,
  'failed',
  'hide',
  'follow',
  'graph',
  'axis',
  'view'
];

/**
 * Reads the part of an address behind the atlas: `day` from the path (`2023-09-12`, or null for the bare
 * address) and the query: `hour`, `to` (included), `event` and `journey`; `known` (a day, or `then`); the filter's `actor`, `kind`,
 * `status`, `source` and `place` (values set apart by commas) and `failed=hidden`; `hide` (journeys), `follow` and
 * `graph` (a journey); `axis=even`; and `view` (`zoom/lat/lon`). A bad or unknown part is left out and told as a warning.
 */
export function parseAddress(
  day: string | null,
  query: URLSearchParams
): { value: Address; issues: Issue[] } {
  const issues: Issue[] = [];
  const warn = (where: string, message: string): null => {
    issues.push({ severity: 'warning', where, message });
    return null;
  };
  const readDay = (where: string, text: string | null): number | null =>
    text === null
      ? null
      : (dayFromIso(text) ?? warn(where, `expected a date like 2023-09-12, found “${text}”`));

  for (const part of new Set(query.keys()))
    if (!PARTS.includes(part)) warn(part, 'expected no such part in an address');

  const from = readDay('day', day);
  const to = readDay('to', query.get('to'));
  const hour = readHour(query.get('hour'), warn);
  return {
    value: {
      window: from === null ? null : readWindow(from, to, hour, warn),
      event: query.get('event') || null,
      journey: query.get('journey') || null,
      known: query.get('known') === 'then' ? 'then' : readDay('known', query.get('known')),
      filter: readFilter(query, warn),
      hide: readList(query.get('hide')),
      follow: query.get('follow') || null,
      graph: query.get('graph') || null,
      axis: readAxis(query.get('axis'), warn),
      camera: readCamera(query.get('view'), warn)
    },
    issues: from === null ? [...issues, ...withoutDay(to, hour)] : issues
  };
}

/** Writes the part of an address behind the atlas, `/2023-09-12?event=…`; empty for the plain address. */
export function formatAddress(address: Address): string {
  const { window, event, journey, known, filter, hide, follow, graph, axis, camera } = address;
  const query: string[] = [];
  if (window && window.hour !== null) query.push(`hour=${String(window.hour).padStart(2, '0')}`);
  if (window && window.days.to - window.days.from > 1)
    query.push(`to=${isoFromDay(window.days.to - 1)}`);
  if (event !== null) query.push(`event=${encodeURIComponent(event)}`);
  if (journey !== null) query.push(`journey=${encodeURIComponent(journey)}`);
  if (known !== null) query.push(`known=${known === 'then' ? known : isoFromDay(known)}`);
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

type Warn = (where: string, message: string) => null;

function readWindow(from: number, to: number | null, hour: number | null, warn: Warn): Window {
  if (to !== null && to < from) {
    warn('to', `expected a day not before ${isoFromDay(from)}, found “${isoFromDay(to)}”`);
    return { days: { from, to: from + 1 }, hour };
  }
  if (to !== null && to > from && hour !== null) {
    warn('hour', 'expected no hour in a window of several days');
    return { days: { from, to: to + 1 }, hour: null };
  }
  return { days: { from, to: (to ?? from) + 1 }, hour };
}

function withoutDay(to: number | null, hour: number | null): Issue[] {
  return [...(to === null ? [] : ['to']), ...(hour === null ? [] : ['hour'])].map((where) => ({
    severity: 'warning',
    where,
    message: 'expected a day in front of it'
  }));
}

function readHour(text: string | null, warn: Warn): number | null {
  if (text === null) return null;
  if (/^([01]?\d|2[0-3])$/.test(text)) return Number(text);
  return warn('hour', `expected an hour from 00 to 23, found “${text}”`);
}

function readFilter(query: URLSearchParams, warn: Warn): Filter {
  const failed = query.get('failed');
  if (failed !== null && failed !== 'hidden') warn('failed', `expected hidden, found “${failed}”`);
  const read = FILTER_FIELDS.map((field) => {
    const possible = FILTER_VALUES[field];
    const values = readList(query.get(field)).filter((value) => {
      if (!possible || possible.includes(value)) return true;
      warn(field, `expected one of ${possible.join(', ')}, found “${value}”`);
      return false;
    });
    return [field, values];
  });
  return { ...NO_FILTER, ...Object.fromEntries(read), withoutFailed: failed === 'hidden' };
}

/** The values of a part, set apart by commas, each once. */
function readList(text: string | null): string[] {
  return [...new Set((text ?? '').split(',').filter((value) => value !== ''))];
}

function formatList(values: readonly string[]): string {
  return values.map(encodeURIComponent).join(',');
}

function readAxis(text: string | null, warn: Warn): 'even' | null {
  if (text === null || text === 'even') return text;
  return warn('axis', `expected even, found “${text}”`);
}

function readCamera(text: string | null, warn: Warn): Camera | null {
  if (text === null) return null;
  const numbers = text
    .split('/')
    .map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : NaN));
  const [zoom = NaN, lat = NaN, lon = NaN] = numbers;
  const good = zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 85.06 && Math.abs(lon) <= 180;
  if (good && numbers.length === 3) return { zoom, lat, lon };
  return warn('view', `expected zoom/latitude/longitude like 5/48.2/134.1, found “${text}”`);
}

/** Rounds to about a screen pixel, as maps in the address do. */
function formatCamera({ zoom, lat, lon }: Camera): string {
  const digits = Math.max(0, Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10));
  // Not by way of a number again, which would write a very small one with an exponent.
  const fixed = (value: number, places: number) => {
    const [whole = '', fraction = ''] = value.toFixed(places).split('.');
    const kept = fraction.replace(/0+$/, '');
    return kept === '' ? whole : `${whole}.${kept}`;
  };
  return [fixed(zoom, 2), fixed(lat, digits), fixed(lon, digits)].join('/');
}
