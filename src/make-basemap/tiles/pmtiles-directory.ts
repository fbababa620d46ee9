import { gzipSync } from 'node:zlib';

/** A row of a PMTiles directory. A run length of 0 points at a leaf directory. */
export interface DirectoryEntry {
  tileId: number;
  runLength: number;
  /** Bytes from the start of the tile data (or of the leaf directories). */
  offset: number;
  /** Bytes. */
  length: number;
}

/** A directory as PMTiles v3 stores it: columns of varints, gzipped. */
export function serializeDirectory(entries: DirectoryEntry[]): Uint8Array {
  const bytes: number[] = [];
  pushVarint(bytes, entries.length);
  let previousId = 0;
  for (const { tileId } of entries) {
    pushVarint(bytes, tileId - previousId);
    previousId = tileId;
  }
  for (const { runLength } of entries) pushVarint(bytes, runLength);
  for (const { length } of entries) pushVarint(bytes, length);
  let end: number | undefined;
  for (const { offset, length } of entries) {
    pushVarint(bytes, offset === end ? 0 : offset + 1);
    end = offset + length;
  }
  return gzipSync(Uint8Array.from(bytes), { level: 9 });
}

/** Appends an unsigned LEB128 varint; division rather than shifts, since tile ids pass 32 bits. */
function pushVarint(bytes: number[], value: number): void {
  while (value >= 0x80) {
    bytes.push((value % 0x80) + 0x80);
    value = Math.floor(value / 0x80);
  }
  bytes.push(value);
}
