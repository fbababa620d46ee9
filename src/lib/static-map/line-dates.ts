import { namesOfDates } from '#words/marks';
import type { AtlasIndex } from '../core/index-atlas';
import type { LonLat } from '../core/lon-lat';
import { journeyColour } from '../core/movement/journey-colour';
import { journeyTimes } from '../core/movement/journey-times';
import type { KnownJourney } from '../core/movement/known-journey';
import { LONG_OVER } from '../core/movement/long-over';
import type { Span } from '../core/time/span';
import { formatDay } from '../core/wording/format-day';
import { DATE_SIZE } from './label-rules';
import type { Pair } from './mercator';
import type { Label } from './place-labels';
import { textWidth } from './text-width';

/** The days on which a traveller was at a point of the line travelled, as numbers; `colour` is the index of the journey's. */
export type LineDate = { id: string; position: LonLat; days: number[]; colour: number };

/** The gap between a date and its point, in pixels: the line, and the disc of a stop; and past the sign of a mark that stands there. */
const GAP = 9;
const FARTHER = [17, 25, 33];

/** Dates whose points are nearer to one another than this, in pixels, are written as one. */
const ONE_WITHIN = 28;

/**
 * The dates along the lines of journeys under way, as far as they are travelled by the end of the window (seconds since
 * 1970-01-01T00:00Z, half-open): each day where it is first reported, if the day is known.
 */
export function lineDates(
  { atlas }: Pick<AtlasIndex, 'atlas'>,
  journeys: readonly KnownJourney[],
  window: Span
): LineDate[] {
  return journeys.flatMap((one) => {
    const { journey, fixes } = one;
    const last = fixes.at(-1);
    const isOver = !last || last.time.stated.to + LONG_OVER <= window.from;
    if (isOver || window.to <= journeyTimes(one).from) return [];
    const told = new Set<number>();
    const points = new Map<string, { position: LonLat; days: number[] }>();
    for (const { known, time, position } of fixes) {
      const days = known.when?.stated.days;
      if (!days || days.to - days.from !== 1 || time.limits.from === -Infinity) continue;
      if (time.stated.from >= window.to || told.has(days.from)) continue;
      told.add(days.from);
      const key = position.map((degrees) => degrees.toFixed(2)).join();
      const point = points.get(key) ?? { position, days: [] };
      point.days.push(days.from);
      points.set(key, point);
    }
    return [...points].map(([key, { position, days }]) => ({
      id: `date ${journey.id} ${key}`,
      position,
      days,
      colour: journeyColour(atlas, journey.id)
    }));
  });
}

/** A date and its point on a map, in pixels at scale 1. */
export type LaidDate = LineDate & { at: Pair };

/**
 * Dates as labels of a map, and what each says: those of a journey that come close together at its smallest scale are one, at the
 * first of their points.
 */
export function dateLabels(
  dates: readonly LaidDate[],
  smallest = 1
): { date: LaidDate; label: Label }[] {
  const joined: LaidDate[] = [];
  for (const date of dates) {
    const at = joined.findIndex(
      ({ colour, at: [x, y] }) =>
        colour === date.colour && Math.hypot(x - date.at[0], y - date.at[1]) * smallest < ONE_WITHIN
    );
    const near = joined[at];
    if (near) joined[at] = { ...near, days: [...near.days, ...date.days] };
    else joined.push(date);
  }
  return joined.map((date) => ({ date, label: labelOf(date) }));
}

function labelOf({ id, days, colour, at }: LaidDate): Label {
  const text = namesOfDates(
    days
      .toSorted((a, b) => a - b)
      .map((day) => formatDay(day, { weekday: false, year: false, short: true }))
  );
  return {
    id,
    kind: 'date',
    colour,
    lines: [text],
    at,
    size: DATE_SIZE,
    spacing: 0,
    width: textWidth(text, { size: DATE_SIZE, bold: true }),
    gap: GAP,
    farther: FARTHER
  };
}
