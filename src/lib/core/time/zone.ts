/** Seconds in a civil day without a clock change. */
const DAY_SECONDS = 86_400;

/**
 * 1800-01-01T00:00Z in seconds. No zone has a change before it, and earlier instants would bring in Intl's eras, so they are
 * looked up here.
 */
const FIRST_LOOKUP = -5_364_662_400;

/**
 * Seconds, counted in stretches from 1970-01-01T00:00Z. No clocks have ever changed twice within three days (Freetown's did within
 * four, in 1939), so a zone with the same offset at both ends of a stretch has it throughout.
 */
const STRETCH = 2 * DAY_SECONDS;

/** Offsets that are kept of each zone: those of 44 years. */
const MOST_KEPT = 8192;

/** A zone's formatter, and the offset at the beginning of each stretch asked for: asking Intl takes long. */
type Clocks = { formatter: Intl.DateTimeFormat; offsets: Map<number, number> };

/** Intl.DateTimeFormat is slow to create and needed for few zones. */
const clocks = new Map<string, Clocks>();

/**
 * Whether `id` is an IANA zone such as `Asia/Tokyo`, or `UTC`. Fixed offsets (`+09:00`, `Etc/GMT-9`) are not, since they do not
 * follow a place's clocks; nor are names without an area (`Japan`, `EST`).
 */
export function isZone(id: string): boolean {
  if (id === 'UTC') return true;
  if (!/^[A-Z]\w+(?:\/[A-Z][\w-]*)+$/.test(id) || id.startsWith('Etc/')) return false;
  try {
    clocksOf(id);
    return true;
  } catch {
    return false;
  }
}

/** Seconds east of UTC of the zone's clocks at an instant (seconds since 1970-01-01T00:00Z). Throws a RangeError on an unknown zone. */
export function offsetAt(zone: string, instant: number): number {
  const known = clocksOf(zone);
  const stretch = Math.floor(instant / STRETCH);
  const offset = offsetFrom(known, stretch);
  return offset === offsetFrom(known, stretch + 1) ? offset : askOffset(known, instant);
}

/** The offset at the beginning of a stretch. */
function offsetFrom(known: Clocks, stretch: number): number {
  const held = known.offsets.get(stretch);
  if (held !== undefined) return held;
  const offset = askOffset(known, stretch * STRETCH);
  if (known.offsets.size >= MOST_KEPT) known.offsets.clear();
  known.offsets.set(stretch, offset);
  return offset;
}

function askOffset({ formatter }: Clocks, instant: number): number {
  const whole = Math.max(Math.floor(instant), FIRST_LOOKUP);
  // As in `9/12/2023, 06:00:00`; to ask for the parts by name takes three times as long.
  const numbers = formatter
    .format(whole * 1000)
    .split(/\D+/)
    .map(Number);
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0, second = 0] = numbers;
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

function clocksOf(zone: string): Clocks {
  const held = clocks.get(zone);
  if (held) return held;
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
  const made: Clocks = { formatter, offsets: new Map() };
  clocks.set(zone, made);
  return made;
}
