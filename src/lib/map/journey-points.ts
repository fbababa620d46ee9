import type { LonLat } from '$lib/core/lon-lat';
import type { IdFeature } from '$lib/static-map/id-feature';
import { signPoint } from '$lib/static-map/cluster-marks';
import type { Layout } from '$lib/static-map/lay-out';
import type { Point } from './place-list';

/** Points of what tells a journey on the map, in pixels from its upper left: of its lines, its marks, and who travels. */
export function journeyPoints(
  legs: readonly IdFeature[],
  { marks, travellers }: Layout,
  onScreen: (at: LonLat) => readonly [number, number]
): Point[] {
  const lines = legs.flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? geometry.coordinates : []
  );
  return [
    ...lines.map((at) => {
      const [x, y] = onScreen(at as LonLat);
      return { x, y };
    }),
    ...marks.map(signPoint),
    ...travellers
  ];
}
