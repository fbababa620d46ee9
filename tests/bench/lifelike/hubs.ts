import type { LonLat } from '../../../src/lib/core/lon-lat';

/** A town in which journeys begin, change and end. */
export type Hub = { id: string; name: string; column: number; row: number; point: LonLat };

/** Towns on a grid deep inside one country, as the check of borders requires. */
const COLUMNS = 5;
const ROWS = 4;
const WEST = 96;
const SOUTH = 56;
/** Degrees between neighbours. */
const EASTING = 7;
const NORTHING = 3;

/** The hubs, row by row. */
export const HUBS: readonly Hub[] = Array.from({ length: COLUMNS * ROWS }, (_, i) => {
  const column = i % COLUMNS;
  const row = Math.floor(i / COLUMNS);
  return {
    id: `hub-${i}`,
    name: `Hub ${i}`,
    column,
    row,
    point: [WEST + column * EASTING, SOUTH + row * NORTHING]
  };
});
