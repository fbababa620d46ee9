import type { WholePlace } from '../../core/atlas';
import type { PlacePart } from '../draft';
import { wholeFeature } from './whole-feature';
import { representativePoint } from '../lines/representative-point';
import type { PlaceFields } from '../schemas/schema-places';
import { withoutUndefined } from './without-undefined';

/** Converts GeoJSON features to places. */
export function convertPlaces(features: readonly PlacePart[]): WholePlace[] {
  return features.map((feature) => {
    const { id, geometry, properties } = wholeFeature<PlaceFields>(feature);
    const { names = {}, aliases = [], label, ...rest } = properties;
    return withoutUndefined({
      id,
      ...rest,
      country_reason: undefined,
      calendar: undefined,
      names,
      aliases,
      point: representativePoint(geometry, label),
      area: geometry.type === 'Point' ? undefined : geometry
    });
  });
}
