import type { LonLat } from '../lon-lat';

/** The same positions with longitudes that continue past 180°, so that no step is longer than half the world. */
export function unwrap(path: readonly LonLat[]): LonLat[] {
  let turn = 0;
  return path.map(([longitude, latitude], i) => {
    const step = longitude - (path[i - 1]?.[0] ?? longitude);
    if (Math.abs(step) > 180) turn -= 360 * Math.round(step / 360);
    return turn === 0 ? [longitude, latitude] : [longitude + turn, latitude];
  });
}

/** A longitude within 180° of another, the same number of degrees east of Greenwich but for whole turns. */
export function turnedTo(longitude: number, other: number): number {
  const east = longitude - other;
  return Math.abs(east) > 180 ? longitude - 360 * Math.round(east / 360) : longitude;
}
