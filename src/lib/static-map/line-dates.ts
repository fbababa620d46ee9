import { namesOfDates } from '#words/marks';
import type { AtlasIndex } from '../core/index-atlas';
import type { LonLat } from '../core/lon-lat';
import { journeyColour } from '../core/movement/journey-colour';
import type { KnownJourney } from '../core/movement/known-journey';
import { LONG_OVER } from '../core/movement/long-over';
import type { Span } from '../core/time/span';
import { formatDay } from '../core/wording/format-day';
import { DATE_SIZE } from './label-rules';
import type { Pair } from './mercator';
import type { Label } from './place-labels';
import { textWidth } from './text-width';

/** The days on which a traveller was at a point of the line travelled, in words; `colour` is the index of the journey's. */
export type LineDate = { id: string; position: LonLat; text: string; colour: number };

/** The gap between a date and its point, in pixels: the line, and the disc of a stop. */
const GAP = 9;

/**
 * The dates along the lines of journeys under way, as far as they are travelled by the end of the window (seconds since
 * 1970-01-01T00:00Z, half-open): each day where it is first reported, if the day is known.
 */
export function lineDates(
  { atlas }: Pick<AtlasIndex, 'atlas'>,
  journeys: readonly KnownJourney[],
  window: Span
): LineDate[] {
  return journeys.flatMap(({ journey, fixes }) => {
    const last = fixes.at(-1);
    if (!last || last.time.stated.to + LONG_OVER <= window.from) return [];
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
      text: namesOfDates(
        days.map((day) => formatDay(day, { weekday: false, year: false, short: true }))
      ),
      colour: journeyColour(atlas, journey.id)
    }));
  });
}

/** A date as a label of a map; `at` is its point, in pixels. */
export function dateLabel({ id, text, colour }: LineDate, at: Pair): Label {
  return {
    id,
    kind: 'date',
    colour,
    lines: [text],
    at,
    size: DATE_SIZE,
    spacing: 0,
    width: textWidth(text, { size: DATE_SIZE, bold: true }),
    gap: GAP
  };
}
