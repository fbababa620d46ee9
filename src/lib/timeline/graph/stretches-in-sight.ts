import { extent } from '$lib/core/extent';
import type { Height, StretchSpan } from '$lib/core/movement/stretch';
import type { Span } from '$lib/core/time/span';
import { expectedLines } from './expected-lines';
import type { GraphShape, ShapePoint } from './graph-shape';
import { kmOfRing } from './km-of-ring';

/** The least of a stretch that is shown: such a part of all lines, and so many kilometres. */
const LEAST_PART = 1 / 60;
const LEAST_KM = 8;

/**
 * What of each stretch the journey covers in the days that the axis shows, from the lowest on, so that who looks at a shorter time
 * sees a shorter way. All of it where nothing of the journey is in sight.
 */
export function stretchesInSight(shape: GraphShape, axis: Span): StretchSpan[] {
  const heights = heightsInSight(shape, axis);
  const whole = extent(shape.stretches.filter(({ mode }) => mode).map(({ length }) => length)).to;
  return shape.stretches.flatMap(({ mode, length }, stretch) => {
    const on = heights.filter((one) => one.stretch === stretch).map(({ km }) => km);
    if (on.length === 0 && heights.length > 0) return [];
    const span = on.length > 0 ? extent(on) : { from: 0, to: length };
    return { stretch, ...(mode === null ? span : widened(span, whole)) };
  });
}

function heightsInSight(shape: GraphShape, axis: Span): Height[] {
  const { fixes, legs, expected } = shape;
  const ahead =
    expected && expected.start.day <= axis.to
      ? [...expectedLines(expected, axis).flat(), expected]
      : [];
  return [
    ...fixes.filter(({ days }) => days.from <= axis.to && days.to >= axis.from),
    ...legs.flatMap(({ lines, bands, joints }) => [
      ...(bands.length > 0 ? bands : lines).flatMap((points) => inSight(points, axis)),
      ...joints.flatMap((points) => inSight(points, axis))
    ]),
    ...ahead
  ];
}

/** What of a ring or a line lies within the axis: its points there, and where it crosses the ends; of a line from one stretch to another both ends. */
function inSight(points: readonly ShapePoint[], axis: Span): Height[] {
  const [first] = points;
  if (!first) return [];
  const days = extent(points.map(({ day }) => day));
  if (days.from > axis.to || days.to < axis.from) return [];
  if (points.some(({ stretch }) => stretch !== first.stretch)) return [...points];
  const inside = points.filter(({ day }) => day >= axis.from && day <= axis.to);
  const crossings = [axis.from, axis.to].flatMap((day) => {
    const km = kmOfRing(points, day);
    return km ? [km.from, km.to] : [];
  });
  return [...inside, ...crossings.map((km) => ({ stretch: first.stretch, km }))];
}

function widened({ from, to }: Span, whole: number): Span {
  const lacking = Math.max(LEAST_KM, whole * LEAST_PART) - (to - from);
  return lacking > 0 ? { from: from - lacking / 2, to: to + lacking / 2 } : { from, to };
}
