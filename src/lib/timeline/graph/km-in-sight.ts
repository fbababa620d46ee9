import { extent } from '$lib/core/extent';
import type { Span } from '$lib/core/time/span';
import type { GraphShape, ShapePoint } from './graph-shape';
import { kmOfRing } from './km-of-ring';

/** The least of the way that is shown: such a part of all of it, and so many kilometres. */
const LEAST_PART = 1 / 60;
const LEAST_KM = 8;

/**
 * The kilometres that the journey covers in the days that the axis shows, so that who looks at a shorter time sees a shorter way.
 * All of it where nothing of the journey is in sight.
 */
export function kmInSight(shape: GraphShape, axis: Span): Span {
  const { fixes, legs, expected } = shape;
  const covered = [
    ...fixes.filter(({ days }) => days.from <= axis.to && days.to >= axis.from).map(({ km }) => km),
    ...legs.flatMap(({ band, ghost }) => kmOfPoints(band.length > 0 ? band : ghost, axis)),
    ...(expected && expected.start.day <= axis.to ? [expected.km] : [])
  ];
  if (covered.length === 0) return { from: 0, to: Math.max(shape.km, LEAST_KM) };
  return widened(extent(covered), shape.km);
}

/** What of a ring or a line lies within the axis: its points there, and where it crosses the ends. */
function kmOfPoints(points: readonly ShapePoint[], axis: Span): number[] {
  const inside = points.filter(({ day }) => day >= axis.from && day <= axis.to);
  const crossings = [axis.from, axis.to].flatMap((day) => {
    const km = kmOfRing(points, day);
    return km ? [km.from, km.to] : [];
  });
  return [...inside.map(({ km }) => km), ...crossings];
}

function widened({ from, to }: Span, whole: number): Span {
  const lacking = Math.max(LEAST_KM, whole * LEAST_PART) - (to - from);
  return lacking > 0 ? { from: from - lacking / 2, to: to + lacking / 2 } : { from, to };
}
