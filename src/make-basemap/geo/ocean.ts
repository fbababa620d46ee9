import { ringContains } from './ring-contains';
import type { Line, Rings } from './shapes';
import { longitudeRange } from './unwrap';

/** How far the sheet of sea extends past ±180°, in degrees, to fill the tile buffers at the edge. */
const OVERLAP = 12;

/**
 * The sea as polygons: a sheet over the world with every land mass as a hole, and each inland sea (a hole in land, such as the
 * Caspian) with its islands as holes. Painted over the relief, it gives the relief a clean shore.
 */
export function oceanFromLand(land: Rings[]): Rings[] {
  const inland: Rings[] = land.flatMap(([, ...holes]) => holes.map((hole): Rings => [hole]));
  const sheet: Rings = [worldSheet()];
  for (const [outer] of land) {
    const sea = inland.find(([shore]) => isInside(outer, shore));
    if (sea) sea.push(outer);
    else sheet.push(...copiesInSight(outer));
  }
  return [sheet, ...inland];
}

function worldSheet(): Line {
  const [west, east] = [-180 - OVERLAP, 180 + OVERLAP];
  return [
    [west, 90],
    [west, -90],
    [east, -90],
    [east, 90],
    [west, 90]
  ];
}

/** A ring, and its copies one turn east and west if they overlap the sheet. */
function copiesInSight(ring: Line): Line[] {
  const [west, east] = longitudeRange(ring);
  return [-360, 0, 360]
    .filter((turn) => east + turn > -180 - OVERLAP && west + turn < 180 + OVERLAP)
    .map((turn) => ring.map(([x, y]) => [x + turn, y]));
}

/** Eight points are enough to decide: shores do not cross. */
function isInside(ring: Line, shore: Line): boolean {
  return ring.slice(0, 8).every((point) => ringContains(shore, point));
}
