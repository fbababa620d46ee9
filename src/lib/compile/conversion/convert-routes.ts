import type { WholeRoute } from '../../core/atlas';
import type { RoutePart } from '../draft';
import type { RouteFields } from '../schemas/schema-routes';
import { wholeFeature } from './whole-feature';
import { withoutUndefined } from './without-undefined';

/** Converts GeoJSON features to routes, their stations in the order of the line. */
export function convertRoutes(features: readonly RoutePart[]): WholeRoute[] {
  return features.map((feature) => {
    const { id, geometry, properties } = wholeFeature<RouteFields>(feature);
    const stations = (properties.stations ?? []).toSorted((a, b) => a.index - b.index);
    return withoutUndefined({
      id,
      name: properties.name,
      mode: properties.mode,
      topSpeed: properties.top_speed,
      coordinates: geometry.coordinates,
      stations: stations.map((station) => ({ ...station, names: undefined })).map(withoutUndefined),
      stationNames: stations.map(({ names = {} }) => names),
      lengths: properties.lengths ?? [],
      crossings: properties.crossings ?? [],
      schematic: properties.schematic,
      note: properties.note
    });
  });
}
