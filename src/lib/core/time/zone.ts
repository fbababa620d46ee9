/** Seconds in a civil day without a clock change. */
const DAY_SECONDS = 86_400;

/**
 * 1800-01-01T00:00Z in seconds. No zone has a change before it, and earlier instants would bring in Intl's eras, so they are
 * looked up here.
 */
const FIRST_LOOKUP = -5_364_662_400;

/** Intl.DateTimeFormat is slow to create and needed for few zones. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * Whether `id` is an IANA zone such as `Asia/Tokyo`, or `UTC`. Fixed offsets (`+09:00`, `Etc/GMT-9`) are not, since they do not
 * follow a place's clocks; nor are names without an area (`Japan`, `EST`).
 */
export function isZone(id: string): boolean {
  if (id === 'UTC') return true;
  if (!/^[A-Z]\w+(?:\/[A-Z][\w-]*)+$/.test(id) || id.startsWith('Etc/')) return false;
  try {
    formatterOf(id);
    return true;
  } catch {
    return false;
  }
}

/** Seconds east of UTC of the zone's clocks at an instant (seconds since 1970-01-01T00:00Z). Throws a RangeError on an unknown zone. */
export function offsetAt(zone: string, instant: number): number {
  const whole = Math.max(Math.floor(instant), FIRST_LOOKUP);
  const fields: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(whole * 1000)) {
    fields[type] = Number(value);
  }
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = fields;
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - whole;
}

/**
 * The instant (seconds since 1970-01-01T00:00Z) at which the zone's clocks show `seconds` into the civil day `day` (days since
 * 1970-01-01). If they show it twice, the first; if they skip it, as far after the skip as it lies into it: Temporal's
 * `compatible`. `seconds` may exceed the day, so that 86400 is the next midnight.
 */
export function instantOf(zone: string, day: number, seconds: number): number {
  const wall = day * DAY_SECONDS + seconds;
  return instantsShown(zone, wall)[0] ?? wall - offsetAt(zone, wall - DAY_SECONDS);
}

/**
 * The offsets (seconds east of UTC) with which the zone's clocks show `seconds` into the civil day `day`, the earlier instant's
 * first: one, two if the clocks go back over it, none if they skip it.
 */
export function offsetsOf(zone: string, day: number, seconds: number): number[] {
  const wall = day * DAY_SECONDS + seconds;
  return instantsShown(zone, wall).map((at) => wall - at);
}

/** The instants at which the zone's clocks show a time (seconds since 1970-01-01T00:00 on those clocks), in order. */
function instantsShown(zone: string, wall: number): number[] {
  const before = wall - offsetAt(zone, wall - DAY_SECONDS);
  const after = wall - offsetAt(zone, wall + DAY_SECONDS);
  return [...new Set([before, after])]
    .filter((at) => at + offsetAt(zone, at) === wall)
    .sort((a, b) => a - b);
}

/** The civil day (days since 1970-01-01) and the seconds into it that the zone's clocks show at an instant. */
export function localOf(zone: string, instant: number): { day: number; seconds: number } {
  const wall = instant + offsetAt(zone, instant);
  const day = Math.floor(wall / DAY_SECONDS);
  return { day, seconds: wall - day * DAY_SECONDS };
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  const made = formatters.get(zone);
  if (made) return made;
  const formatter = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric'
  });
  formatters.set(zone, formatter);
  return formatter;
}
