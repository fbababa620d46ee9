import type { Position } from 'geojson';
import { extent } from '$lib/core/extent';
import type { Rect } from '$lib/static-map/frame';
import type { IdFeature } from '$lib/static-map/id-feature';
import { worldPoint } from '$lib/static-map/mercator';

/** A geometry on the world's square, 0 to 1 from its upper left: its lines, rings or point, and the box around them. A line over 180° goes on past the square's side. */
export type WorldLines = {
  /** The points of each, as x, y, x, y. */
  lines: readonly Float64Array[];
  box: Rect;
};

/** Where the square ends, in degrees. */
const LAST_LATITUDE = 85.051129;

const known = new WeakMap<object, WorldLines>();

/** A geometry, projected once: as long as its coordinates are the same array, so is the result. */
export function worldLines({ type, coordinates }: IdFeature['geometry']): WorldLines {
  const before = known.get(coordinates);
  if (before) return before;
  const made = together(partsOf(type, coordinates).map(projected));
  known.set(coordinates, made);
  return made;
}

function partsOf(
  type: IdFeature['geometry']['type'],
  coordinates: IdFeature['geometry']['coordinates']
): Position[][] {
  switch (type) {
    case 'Point':
      return [[coordinates as Position]];
    case 'LineString':
      return [coordinates as Position[]];
    case 'Polygon':
      return coordinates as Position[][];
    case 'MultiPolygon':
      return (coordinates as Position[][][]).flat();
  }
}

/** One line, none of whose steps is longer than half the world. */
function projected(positions: readonly Position[]): Float64Array {
  const points = new Float64Array(2 * positions.length);
  positions.forEach(([lon = 0, lat = 0], i) => {
    const within = Math.min(Math.max(lat, -LAST_LATITUDE), LAST_LATITUDE);
    const [x, y] = worldPoint([lon, within]);
    points[2 * i] = i === 0 ? x : x + Math.round((points[2 * i - 2] ?? x) - x);
    points[2 * i + 1] = y;
  });
  return points;
}

/** The lines in the same copy of the world as the first, so that a hole stays in its ring and an island with its coast. */
function together(lines: Float64Array[]): WorldLines {
  const across = lines.map((line) => extent(line.filter((_, i) => i % 2 === 0)));
  const down = extent(lines.flatMap((line) => [...line.filter((_, i) => i % 2 === 1)]));
  const middles = across.map(({ from, to }) => (from + to) / 2);
  const turns = middles.map((middle) => Math.round((middles[0] ?? middle) - middle));
  const moved = lines.map((line, at) => line.map((v, i) => (i % 2 ? v : v + (turns[at] ?? 0))));
  return {
    lines: moved,
    box: {
      left: extent(across.map(({ from }, at) => from + (turns[at] ?? 0))).from,
      right: extent(across.map(({ to }, at) => to + (turns[at] ?? 0))).to,
      top: down.from,
      bottom: down.to
    }
  };
}
