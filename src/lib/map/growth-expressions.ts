import type { ExpressionSpecification } from 'maplibre-gl';
import type { Growth } from '$lib/static-map/label-rules';

/** A value that grows with the zoom, as MapLibre has it. */
export function byZoom<Value>(
  stops: Growth<Value>,
  valueOf: (value: Value) => number | ExpressionSpecification
): ExpressionSpecification {
  const [[at, first], ...more] = stops as [[number, Value], ...[number, Value][]];
  const rest = more.flatMap(([zoom, value]) => [zoom, valueOf(value)]);
  return ['interpolate', ['linear'], ['zoom'], at, valueOf(first), ...rest];
}

/** A value that grows with the rank of a feature. */
export function byRank(stops: Growth): ExpressionSpecification {
  const [[at, first], ...more] = stops as [[number, number], ...[number, number][]];
  return ['interpolate', ['linear'], ['get', 'rank'], at, first, ...more.flat()];
}

/** The lowest rank shown at a zoom, from the first stop on that one's. */
export function rankShown(stops: Growth): ExpressionSpecification {
  const [[, first], ...more] = stops as [[number, number], ...[number, number][]];
  return ['step', ['zoom'], first, ...more.flat()] as ExpressionSpecification;
}
