import type { Geometry } from 'geojson';

/** A feature for vector tiles, over a range of zooms. */
export interface TileFeature {
  geometry: Geometry;
  properties: Record<string, string | number | boolean>;
  /** The first zoom level whose tiles contain it. */
  minZoom: number;
  /** The last one, where a finer shape replaces it. */
  maxZoom?: number;
}

/** One layer of the vector tiles. */
export interface TileLayer {
  name: string;
  features: TileFeature[];
  /** Douglas-Peucker tolerance in 4096ths of a tile, at every zoom except the last. */
  tolerance: number;
  /** The same at the last zoom, which is drawn enlarged and so keeps more. */
  lastTolerance: number;
  /** For the sea: it already extends past ±180°, and its fill is checked, as a fault would flood a continent. */
  sheet?: boolean;
}
