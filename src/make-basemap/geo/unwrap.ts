import type { Line, Rings } from './shapes';

/**
 * Makes longitudes continue across the antimeridian: after 179° comes 181°, not -179°. A line that jumps back instead is drawn as a
 * band round the whole world.
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

/** Unwraps every ring of a polygon, with the middle of its outer ring within ±180° and its holes beside it. */
export function unwrapPolygon([outer, ...holes]: Rings): Rings {
  const shell = turnTowards(unwrapRing(outer), 0);
  const middle = middleLongitude(shell);
  const real = holes.filter((hole) => !isCutAtPole(hole));
  return [shell, ...real.map((hole) => turnTowards(unwrapRing(hole), middle))];
}

/** Natural Earth cuts Antarctica along a parallel just off the pole, which is no shore. */
function isCutAtPole(ring: Line): boolean {
  return ring.every(([, latitude]) => Math.abs(latitude) > 89.9);
}

/** Shifts a ring by whole turns until its middle is as near to a longitude as possible. */
function turnTowards(ring: Line, longitude: number): Line {
  const turns = Math.round((longitude - middleLongitude(ring)) / 360);
  return turns === 0 ? ring : ring.map(([x, y]) => [x + 360 * turns, y]);
}

/** The smallest and largest longitude of a ring, in degrees. */
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
