import type { LonLat } from '$lib/core/lon-lat';
import { turnedTo } from '$lib/core/movement/unwrap';

/** A position in the copy of the world nearest to a longitude, the map's centre: MapLibre projects into the copy that it is given. */
export function nearTurn([longitude, latitude]: LonLat, centre: number): LonLat {
  return [turnedTo(longitude, centre), latitude];
}
