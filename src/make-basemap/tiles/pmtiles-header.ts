import { Compression } from 'pmtiles';
import type { ArchiveOptions } from './archive-options';

/** Bytes of the header of PMTiles v3. */
export const HEADER_BYTES = 127;

interface Sizes {
  rootBytes: number;
  metadataBytes: number;
  leafBytes: number;
  dataBytes: number;
  addressedTiles: number;
  entries: number;
  contents: number;
}

/** The fixed PMTiles v3 header; its sections follow in this order: root directory, metadata, leaf directories, tile data. */
export function serializeHeader(options: ArchiveOptions, sizes: Sizes): Uint8Array {
  const header = new Uint8Array(HEADER_BYTES);
  const view = new DataView(header.buffer);
  header.set(new TextEncoder().encode('PMTiles'));
  view.setUint8(7, 3);
  const sections = [sizes.rootBytes, sizes.metadataBytes, sizes.leafBytes, sizes.dataBytes];
  let offset = HEADER_BYTES;
  sections.forEach((length, i) => {
    view.setBigUint64(8 + i * 16, BigInt(offset), true);
    view.setBigUint64(16 + i * 16, BigInt(length), true);
    offset += length;
  });
  [sizes.addressedTiles, sizes.entries, sizes.contents].forEach((count, i) => {
    view.setBigUint64(72 + i * 8, BigInt(count), true);
  });
  const clustered = 1;
  view.setUint8(96, clustered);
  view.setUint8(97, Compression.Gzip);
  view.setUint8(98, options.tileCompression);
  view.setUint8(99, options.tileType);
  view.setUint8(100, options.minZoom);
  view.setUint8(101, options.maxZoom);
  options.bounds.forEach((degrees, i) => setDegrees(view, 102 + i * 4, degrees));
  const [longitude, latitude, zoom] = options.center;
  view.setUint8(118, zoom);
  setDegrees(view, 119, longitude);
  setDegrees(view, 123, latitude);
  return header;
}

/** Degrees are stored in ten-millionths. */
function setDegrees(view: DataView, at: number, degrees: number): void {
  view.setInt32(at, Math.round(degrees * 1e7), true);
}
