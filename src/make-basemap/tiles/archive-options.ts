import type { Compression, TileType } from 'pmtiles';

/** The contents of an archive's header and metadata. */
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
