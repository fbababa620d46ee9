import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fillError, withoutEmptyFills } from './fill-error';
import type { TileLayer } from './tile-feature';

/** Beyond our last zoom, so that geojson-vt simplifies every level: it never simplifies its last one. */
const INDEX_MAX_ZOOM = 14;

/** Alternative tolerances, as multiples of the layer's own, for a tile that fills wrongly. */
const RETRIES = [1, 0.6, 0.3, 0, 1.6, 2.4, 3.5];

/** Allowed fill error, in square units of 4096ths of a tile: about 25 square pixels. */
const ALLOWED_ERROR = 1600;

type Cut = (x: number, y: number) => GeoJSONVTTile | null;

/** A function that cuts a layer's tiles at one zoom level. */
export function layerCutter(layer: TileLayer, z: number, last: boolean): Cut {
  const tolerance = last ? layer.lastTolerance : layer.tolerance;
  if (!layer.sheet) {
    const index = indexFor(layer, z, tolerance);
    return (x, y) => index.getTile(z, x, y);
  }
  const indexes = new Map<number, GeoJSONVT>();
  const indexAt = (part: number) => {
    const index = indexes.get(part) ?? indexFor(layer, z, tolerance * part);
    indexes.set(part, index);
    return index;
  };
  return (x, y) => bestFilling(RETRIES.values(), (part) => indexAt(part).getTile(z, x, y));
}

/** The first tile that fills well enough, else the best one. */
function bestFilling(
  parts: Iterable<number>,
  cut: (part: number) => GeoJSONVTTile | null
): GeoJSONVTTile | null {
  let best: { tile: GeoJSONVTTile; error: number } | undefined;
  for (const part of parts) {
    const whole = cut(part);
    if (!whole) return null;
    const tile = withoutEmptyFills(whole);
    const error = fillError(tile);
    if (!best || error < best.error) best = { tile, error };
    if (error <= ALLOWED_ERROR) break;
  }
  return best?.tile ?? null;
}

function indexFor(layer: TileLayer, z: number, tolerance: number): GeoJSONVT {
  const features = layer.features
    .filter(({ minZoom, maxZoom = Infinity }) => minZoom <= z && z <= maxZoom)
    .map(({ geometry, properties }) => ({ type: 'Feature' as const, geometry, properties }));
  return new GeoJSONVT(
    { type: 'FeatureCollection', features },
    {
      maxZoom: INDEX_MAX_ZOOM,
      indexMaxZoom: z,
      indexMaxPoints: 0,
      tolerance,
      extent: 4096,
      buffer: 64,
      wrap: !layer.sheet
    }
  );
}
