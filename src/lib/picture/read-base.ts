import type { Borders } from '../core/borders-of';
import type { BaseName } from '../static-map/base-name';
import { worldRect, type Frame } from '../static-map/frame';
import { drawGround, type Ground } from '../static-map/ground';
import { GRAIN } from '../static-map/scene';
import { withoutBorders } from '../static-map/without-borders';
import { readGround } from './read-ground';
import { readNames } from './read-names';
import type { TileArchive } from './tile-archive';

/** Least step of a line on a picture, in pixels. */
const TOLERANCE = 0.3;

/** The ground of a frame and the names that may be on it, from an archive of the base map. */
export async function readBase(
  world: TileArchive,
  frame: Frame,
  borders: Borders
): Promise<{ ground: Ground; names: BaseName[] }> {
  const rect = worldRect(frame);
  const zoom = Math.max(0, Math.min(world.maxZoom, Math.ceil(frame.zoom)));
  const lines = await readGround(world, rect, zoom);
  return {
    ground: drawGround(borders === 'hidden' ? withoutBorders(lines) : lines, frame, {
      tolerance: TOLERANCE,
      grain: GRAIN
    }),
    names: await readNames(world, rect, zoom, frame.zoom)
  };
}
