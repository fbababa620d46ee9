import type { Place } from '../core/atlas';
import { representativePoint } from './representative-point';
import type { PlaceFields } from './schema-places';
import { withoutUndefined } from './without-undefined';

/** Turns GeoJSON features into places. */
export function convertPlaces(features: readonly PlaceFields[]): Place[] {
  return features.map(({ id, geometry, properties }) => {
    const { names = {}, aliases = [], label, ...rest } = properties;
    return withoutUndefined({
      id,
      ...rest,
      country_reason: undefined,
      names,
      aliases,
      point: representativePoint(geometry, label),
      area: geometry.type === 'Point' ? undefined : geometry
    });
  });
}
