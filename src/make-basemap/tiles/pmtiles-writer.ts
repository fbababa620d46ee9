import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';
import { serializeDirectory, type DirectoryEntry } from './pmtiles-directory';
import type { ArchiveOptions } from './archive-options';
import { HEADER_BYTES, serializeHeader } from './pmtiles-header';

/** One finished tile, compressed as the archive's header says. */
export interface Tile {
  z: number;
  x: number;
  y: number;
  data: Uint8Array;
}

/** Header and root directory must fit in this many bytes: a reader requests just these first. */
const FIRST_REQUEST_BYTES = 16_384;

/** Writes a PMTiles v3 archive: tiles in Hilbert order, equal tiles stored once, runs of them listed once. */
export function writePmtiles(tiles: Iterable<Tile>, options: ArchiveOptions): Uint8Array {
  const ordered = [...tiles]
    .map((tile) => ({ id: zxyToTileId(tile.z, tile.x, tile.y), data: tile.data }))
    .sort((a, b) => a.id - b.id);
  const { entries, contents } = packContents(ordered);
  const { root, leaves } = packDirectories(entries);
  const metadata = gzipSync(JSON.stringify(options.metadata), { level: 9 });
  const header = serializeHeader(options, {
    rootBytes: root.length,
    metadataBytes: metadata.length,
    leafBytes: leaves.length,
    dataBytes: contents.reduce((sum, content) => sum + content.length, 0),
    addressedTiles: ordered.length,
    entries: entries.length,
    contents: contents.length
  });
  return Buffer.concat([header, root, metadata, leaves, ...contents]);
}

function packContents(tiles: { id: number; data: Uint8Array }[]) {
  const entries: DirectoryEntry[] = [];
  const contents: Uint8Array[] = [];
  const offsets = new Map<string, number>();
  let end = 0;
  for (const { id, data } of tiles) {
    const digest = createHash('sha256').update(data).digest('hex');
    let offset = offsets.get(digest);
    if (offset === undefined) {
      offset = end;
      offsets.set(digest, offset);
      contents.push(data);
      end += data.length;
    }
    const last = entries.at(-1);
    if (last && last.offset === offset && last.tileId + last.runLength === id) last.runLength++;
    else entries.push({ tileId: id, runLength: 1, offset, length: data.length });
  }
  return { entries, contents };
}

/** A single directory if it fits the first request, else a root that points to leaves, which grow until it fits. */
function packDirectories(entries: DirectoryEntry[]): { root: Uint8Array; leaves: Uint8Array } {
  const room = FIRST_REQUEST_BYTES - HEADER_BYTES;
  const single = serializeDirectory(entries);
  if (single.length <= room) return { root: single, leaves: new Uint8Array() };
  for (let size = 1024; ; size *= 2) {
    const leaves: Uint8Array[] = [];
    const pointers: DirectoryEntry[] = [];
    let offset = 0;
    for (let start = 0; start < entries.length; start += size) {
      const part = entries.slice(start, start + size);
      const leaf = serializeDirectory(part);
      const tileId = part[0]?.tileId ?? 0;
      pointers.push({ tileId, runLength: 0, offset, length: leaf.length });
      leaves.push(leaf);
      offset += leaf.length;
    }
    const root = serializeDirectory(pointers);
    if (root.length <= room) return { root, leaves: Buffer.concat(leaves) };
  }
}
