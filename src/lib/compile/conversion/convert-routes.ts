import type { Route } from '../../core/journey';
import type { RoutePart } from '../draft';
import type { RouteFields } from '../schemas/schema-routes';
import { wholeFeature } from './whole-feature';
import { withoutUndefined } from './without-undefined';

/** Converts GeoJSON features to routes, their stations in the order of the line. */
export function convertRoutes(features: readonly RoutePart[]): Route[] {
  return features.map((feature) => {
    const { id, geometry, properties } = wholeFeature<RouteFields>(feature);
    return withoutUndefined({
      id,
      name: properties.name,
      mode: properties.mode,
      topSpeed: properties.top_speed,
      coordinates: geometry.coordinates,
      stations: (properties.stations ?? [])
        .map((station) => ({ ...station, names: station.names ?? {} }))
        .sort((a, b) => a.index - b.index),
      lengths: properties.lengths ?? [],
      crossings: properties.crossings ?? [],
      schematic: properties.schematic,
      note: properties.note
    });
  });
}
