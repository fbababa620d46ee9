import { feature } from '@turf/helpers';
import { pointOnFeature } from '@turf/point-on-feature';
import type { LonLat } from '../../core/lon-lat';
import { roundPosition } from '../../core/movement/round-position';
import type { PlaceFields } from '../schemas/schema-places';

/** A cached point for each area: many events may share one. */
const held = new WeakMap<object, LonLat>();

/** The point that stands for a place: the point itself or, for an area, its label or a point on it. */
export function representativePoint(geometry: PlaceFields['geometry'], label?: LonLat): LonLat {
  if (geometry.type === 'Point') return geometry.coordinates;
  if (label) return label;
  const known = held.get(geometry);
  if (known) return known;
  const [longitude = 0, latitude = 0] = pointOnFeature(feature(geometry)).geometry.coordinates;
  const point = roundPosition([longitude, latitude]);
  held.set(geometry, point);
  return point;
}
