import { hostArchive } from '../archive/host-archive';
import type { TileArchive } from './tile-archive';

/** Opens an archive at an address of the site; rejects if it does not come. */
export async function openHostArchive(address: string): Promise<TileArchive> {
  const archive = hostArchive(address);
  const { maxZoom } = await archive.getHeader();
  return {
    maxZoom,
    bytes: async ({ z, x, y }) => {
      const found = await archive.getZxy(z, x, y);
      return found ? new Uint8Array(found.data) : null;
    }
  };
}
