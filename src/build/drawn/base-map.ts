import { readFileSync } from 'node:fs';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';

/** A tile's number: zoom, column, row. */
export type TileNumber = { z: number; x: number; y: number };

/** A PMTiles archive of the base map. */
export type TileArchive = {
  maxZoom: number;
  /** The bytes of a tile, decompressed; null if the archive has none. */
  bytes(tile: TileNumber): Promise<Uint8Array | null>;
};

/** Opens an archive in a file. */
export async function openArchive(file: string): Promise<TileArchive> {
  const bytes = readFileSync(file);
  const archive = new PMTiles({
    getKey: () => file,
    getBytes: (offset, length) =>
      Promise.resolve({ data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer })
  });
  const { maxZoom } = await archive.getHeader();
  return {
    maxZoom,
    bytes: async ({ z, x, y }) => {
      const found = await archive.getZxy(z, x, y);
      return found ? new Uint8Array(found.data) : null;
    }
  };
}

/** A vector tile of an archive; null if there is none. */
export async function readTile(archive: TileArchive, tile: TileNumber): Promise<VectorTile | null> {
  const bytes = await archive.bytes(tile);
  return bytes ? new VectorTile(new PbfReader(bytes)) : null;
}
