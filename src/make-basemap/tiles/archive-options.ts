import type { Compression, TileType } from 'pmtiles';

/** What the header and the metadata of an archive say. */
export interface ArchiveOptions {
  tileType: TileType;
  tileCompression: Compression;
  minZoom: number;
  maxZoom: number;
  /** West, south, east, north in degrees. */
  bounds: [number, number, number, number];
  /** Longitude, latitude in degrees, and zoom. */
  center: [number, number, number];
  metadata: Record<string, unknown>;
}
