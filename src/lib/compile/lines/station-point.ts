import type { LonLat } from '../../core/lon-lat';

type Named = { name: string; aliases?: readonly string[] };
type Line = { coordinates: LonLat[]; stations?: readonly { index: number; name: string }[] };

/**
 * Where a place's station is on a line: the station that bears its name. The middle of a town lies beside the line, and may be
 * nearer to some other point of it.
 */
export function stationPoint({ name, aliases = [] }: Named, line: Line): LonLat | undefined {
  const names = [name, ...aliases];
  const station = line.stations?.find((one) => names.includes(one.name));
  return station && line.coordinates[station.index];
}
