import { PART_HOURS } from '$lib/core/time/part-hours';
import { hoursShow, type Scale } from './scale';

/** A part of a day that is dark, as it is drawn: from `x` on, in pixels. */
export type DarkHours = { part: 'night' | 'evening'; day: number; x: number; width: number };

const DARK = ['night', 'evening'] as const;

/**
 * The nights and evenings in sight on an axis that shows hours, in order. They are the parts of the day that an atlas names, 0 to 6 and
 * 18 to 24, whatever the sun does: where it rises is the place's, and hours are those of one zone.
 */
export function darkHours(scale: Scale): DarkHours[] {
  return scale.pieces
    .filter(({ from, to, silence }) => silence === null && hoursShow(scale, (from + to) / 2))
    .flatMap((piece) => {
      const first = Math.floor(piece.from);
      const days = Array.from({ length: Math.ceil(piece.to) - first }, (_, i) => first + i);
      return days.flatMap((day) =>
        DARK.map((part) => {
          const from = Math.max(piece.from, day + PART_HOURS[part].from / 24);
          const to = Math.min(piece.to, day + PART_HOURS[part].to / 24);
          const x = scale.x(from);
          return { part, day, x, width: scale.x(to) - x };
        })
      );
    })
    .filter(({ width }) => width > 0);
}
