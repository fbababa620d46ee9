import type { Line, Rings } from './shapes';

/**
 * Makes longitudes run on across the antimeridian: after 179° comes 181°, not -179°. A line that jumps back instead is
 * drawn as a band round the whole world.
 */
export function unwrapLine(line: Line): Line {
  let offset = 0;
  let before: number | undefined;
  return line.map(([longitude, latitude]) => {
    const step = longitude - (before ?? longitude);
    if (step > 180) offset -= 360;
    else if (step < -180) offset += 360;
    before = longitude;
    return [longitude + offset, latitude];
  });
}

/**
 * Unwraps a closed ring. A ring that goes once round the pole (Antarctica) ends 360° from its start; it is closed along
 * the pole.
 */
export function unwrapRing(ring: Line): Line {
  const line = unwrapLine(ring);
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || Math.abs(last[0] - first[0]) < 180) return line;
  const pole = first[1] < 0 ? -90 : 90;
  return [...line, [last[0], pole], [first[0], pole], first];
}

/** Unwraps every ring of a polygon and brings its holes beside its outer ring. */
export function unwrapPolygon([outer, ...holes]: Rings): Rings {
  const shell = unwrapRing(outer);
  const middle = middleLongitude(shell);
  const beside = holes.map((hole): Line => {
    const ring = unwrapRing(hole);
    const turns = Math.round((middle - middleLongitude(ring)) / 360);
    return ring.map(([x, y]) => [x + 360 * turns, y]);
  });
  return [shell, ...beside];
}

/** The least and greatest longitude of a ring, in degrees. */
export function longitudeRange(ring: Line): [west: number, east: number] {
  let [west, east] = [Infinity, -Infinity];
  for (const [x] of ring) {
    west = Math.min(west, x);
    east = Math.max(east, x);
  }
  return [west, east];
}

function middleLongitude(ring: Line): number {
  const [west, east] = longitudeRange(ring);
  return (west + east) / 2;
}
