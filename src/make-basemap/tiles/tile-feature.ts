import type { Geometry } from 'geojson';

/** Something to be put into vector tiles, over a range of zooms. */
export interface TileFeature {
  geometry: Geometry;
  properties: Record<string, string | number | boolean>;
  /** The first zoom level whose tiles hold it. */
  minZoom: number;
  /** The last, where a finer shape takes over. */
  maxZoom?: number;
}

/** One layer of the vector tiles. */
export interface TileLayer {
  name: string;
  features: TileFeature[];
  /** Douglas-Peucker tolerance in 4096ths of a tile, at every zoom but the last. */
  tolerance: number;
  /** The same at the last zoom, which is drawn enlarged and so keeps more. */
  lastTolerance: number;
  /** For the sea: it reaches past ±180° by itself, and its filling is checked, as a fault would flood a continent. */
  sheet?: boolean;
}
