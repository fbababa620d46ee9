import { PMTiles } from 'pmtiles';

/** Opens an archive held in memory. */
export function readArchive(bytes: Uint8Array): PMTiles {
  return new PMTiles({
    getKey: () => 'memory',
    getBytes: (offset, length) =>
      Promise.resolve({ data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer })
  });
}
