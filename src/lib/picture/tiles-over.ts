import type { Rect } from '../static-map/frame';
import type { TileNumber } from './tile-archive';

/** A tile over part of the world, and how many times round the world it lies to the east. */
export type TileOver = { tile: TileNumber; turns: number };

/** The tiles of a zoom over part of the world's square, which may extend beyond its sides. */
export function tilesOver(rect: Rect, z: number): TileOver[] {
  const side = 2 ** z;
  const columns = range(Math.floor(rect.left * side), Math.ceil(rect.right * side));
  const rows = range(
    Math.max(0, Math.floor(rect.top * side)),
    Math.min(side, Math.ceil(rect.bottom * side))
  );
  return columns.flatMap((column) => {
    const turns = Math.floor(column / side);
    return rows.map((y) => ({ tile: { z, x: column - turns * side, y }, turns }));
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
