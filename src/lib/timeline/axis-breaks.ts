import { lengthInLines, lengthOfTime, silenceTitle } from '#words/timeline';
import { formatDays } from '$lib/core/wording/format-days';
import { coarseLength } from './coarse-length';
import type { Scale } from './scale';
import { labelWidth } from './ticks';

/** A break in the axis, as it is drawn. */
export type AxisBreak = {
  /** The first day of the silence, since 1970-01-01. */
  day: number;
  /** What of it is in sight, in pixels from the left end. */
  x: number;
  width: number;
  /** Where the ground line breaks off: the ends of the silence that are in sight, in pixels. */
  ends: number[];
  /** Its length in words, in one line or two; none if there is no room. */
  lines: string[];
  /** The length and the days, shown when it is pointed at. */
  title: string;
};

/** The least space between the words and the ends of a break, in pixels. */
const SPACE = 2;

/** The breaks in sight on an axis, in order. */
export function axisBreaks(scale: Scale): AxisBreak[] {
  return scale.pieces.flatMap(({ from, to, silence }): AxisBreak[] => {
    if (!silence) return [];
    const x = scale.x(from);
    const width = scale.x(to) - x;
    const length = coarseLength(silence.to - silence.from);
    const words = lengthOfTime(...length);
    const room = width - 2 * SPACE;
    const fits = (lines: readonly string[]) => lines.every((line) => labelWidth(line) <= room);
    return [
      {
        day: silence.from,
        x,
        width,
        ends: [silence.from, silence.to].filter((day) => day >= from && day <= to).map(scale.x),
        lines: [[words], lengthInLines(...length)].find(fits) ?? [],
        title: silenceTitle(words, formatDays(silence, { weekday: false }))
      }
    ];
  });
}
