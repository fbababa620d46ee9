import type { PMTiles } from 'pmtiles';
import { Compression, TileType } from 'pmtiles';
import { describe, expect, test } from 'vitest';
import type { ArchiveOptions } from '../../src/make-basemap/tiles/archive-options';
import { writePmtiles, type Tile } from '../../src/make-basemap/tiles/pmtiles-writer';
import { readArchive } from './read-archive';

const OPTIONS: ArchiveOptions = {
  tileType: TileType.Png,
  tileCompression: Compression.None,
  minZoom: 0,
  maxZoom: 7,
  bounds: [-180, -85.0511, 180, 85.0511],
  center: [132, 45, 4],
  metadata: { name: 'test' }
};

/** Tiles whose bytes identify their position, and whose lengths follow no pattern that gzip could exploit. */
function numbered(zoom: number): Tile[] {
  const side = 2 ** zoom;
  return Array.from({ length: side * side }, (_, i) => {
    const [x, y] = [i % side, Math.floor(i / side)];
    return {
      z: zoom,
      x,
      y,
      data: new TextEncoder().encode(
        `${zoom}/${x}/${y} `.padEnd(10 + (Math.imul(i, 2654435761) >>> 22))
      )
    };
  });
}

async function textAt(archive: PMTiles, z: number, x: number, y: number) {
  const tile = await archive.getZxy(z, x, y);
  return tile && new TextDecoder().decode(tile.data).trimEnd();
}

describe('the PMTiles writer, read back by the pmtiles package', () => {
  test('gives back each tile, and none where there was none', async () => {
    const archive = readArchive(
      writePmtiles([...numbered(0), ...numbered(3).slice(0, 20)], OPTIONS)
    );
    expect(await textAt(archive, 0, 0, 0)).toBe('0/0/0');
    expect(await textAt(archive, 3, 5, 1)).toBe('3/5/1');
    expect(await textAt(archive, 3, 7, 7)).toBeUndefined();
  });

  test('keeps header and metadata', async () => {
    const archive = readArchive(writePmtiles(numbered(2), OPTIONS));
    expect(await archive.getHeader()).toMatchObject({
      specVersion: 3,
      tileType: TileType.Png,
      tileCompression: Compression.None,
      maxZoom: 7,
      minLat: -85.0511,
      centerLon: 132,
      centerZoom: 4,
      numAddressedTiles: 16
    });
    expect(await archive.getMetadata()).toEqual({ name: 'test' });
  });

  test('stores equal tiles once and lists a run of them once', async () => {
    const sea = Uint8Array.of(1, 2, 3);
    const tiles = numbered(3).map((tile) => ({ ...tile, data: sea }));
    const archive = readArchive(writePmtiles(tiles, OPTIONS));
    expect(await archive.getHeader()).toMatchObject({
      numAddressedTiles: 64,
      numTileEntries: 1,
      numTileContents: 1,
      tileDataLength: 3
    });
    expect(new Uint8Array((await archive.getZxy(3, 6, 2))?.data ?? [])).toEqual(sea);
  });

  test('moves a long directory into leaves, so that the first request holds header and root', async () => {
    const archive = readArchive(writePmtiles(numbered(7), OPTIONS));
    const header = await archive.getHeader();
    expect(header.leafDirectoryLength).toBeGreaterThan(0);
    expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(16_384);
    expect(await textAt(archive, 7, 0, 127)).toBe('7/0/127');
    expect(await textAt(archive, 7, 127, 127)).toBe('7/127/127');
  });

  test('gives the same bytes for the same tiles in any order', () => {
    const tiles = numbered(2);
    expect(writePmtiles([...tiles].reverse(), OPTIONS)).toEqual(writePmtiles(tiles, OPTIONS));
  });
});
