import { readFileSync } from 'node:fs';
import { PMTiles } from 'pmtiles';
import type { TileArchive } from '../../lib/picture/tile-archive';

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
