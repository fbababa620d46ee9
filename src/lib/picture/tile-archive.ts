import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';

/** A tile's number: zoom, column, row. */
export type TileNumber = { z: number; x: number; y: number };

/** A PMTiles archive of the base map. */
export type TileArchive = {
  maxZoom: number;
  /** The bytes of a tile, decompressed; null if the archive has none. */
  bytes(tile: TileNumber): Promise<Uint8Array | null>;
};

/** A vector tile of an archive; null if there is none. */
export async function readTile(archive: TileArchive, tile: TileNumber): Promise<VectorTile | null> {
  const bytes = await archive.bytes(tile);
  return bytes ? new VectorTile(new PbfReader(bytes)) : null;
}
