import { classifyRings } from '@mapbox/vector-tile';
import earcut, { flatten } from 'earcut';
import type { GeoJSONVTTile } from '@maplibre/geojson-vt';

interface Point {
  x: number;
  y: number;
}
type Ring = Point[];

/**
 * How far the triangles that a map will paint differ from a tile's polygons, in square units of 4096ths of a tile. Rounding and
 * simplifying can make a shore cross itself: a reader then takes a hole for an island, or its triangulation floods land.
 */
export function fillError(tile: GeoJSONVTTile): number {
  return polygonsOf(tile).reduce((sum, rings) => {
    const painted = classifyRings(rings as Parameters<typeof classifyRings>[0]).map(paintedArea);
    return sum + Math.abs(painted.reduce((a, b) => a + b, 0) - polygonArea(rings));
  }, 0);
}

/** The tile without polygons that their holes fill completely, such as the sea in a tile that is all land. */
export function withoutEmptyFills(tile: GeoJSONVTTile): GeoJSONVTTile {
  const polygons = polygonsOf(tile);
  const features = tile.features.filter((_, i) => polygonArea(polygons[i] ?? []) > 1);
  return { ...tile, features } as GeoJSONVTTile;
}

/** Our polygons are never multipolygons: the first ring is the outer one, the others are holes. */
function polygonsOf(tile: GeoJSONVTTile): Ring[][] {
  return tile.features.map(({ geometry }) => {
    return (geometry as unknown as [number, number][][]).map((ring) =>
      ring.map(([x, y]) => ({ x, y }))
    );
  });
}

function polygonArea([outer, ...holes]: Ring[]): number {
  return outer ? ringArea(outer) - holes.reduce((sum, hole) => sum + ringArea(hole), 0) : 0;
}

function ringArea(ring: Ring): number {
  let sum = 0;
  ring.forEach((point, i) => {
    const next = ring[(i + 1) % ring.length] ?? point;
    sum += point.x * next.y - next.x * point.y;
  });
  return Math.abs(sum / 2);
}

/** Area of the triangles from MapLibre's own triangulation. */
function paintedArea(rings: Ring[]): number {
  const { vertices, holes, dimensions } = flatten(
    rings.map((ring) => ring.map(({ x, y }) => [x, y]))
  );
  const triangles = earcut(vertices, holes, dimensions);
  const corner = (i: number): Point => {
    const at = 2 * (triangles[i] ?? 0);
    return { x: vertices[at] ?? 0, y: vertices[at + 1] ?? 0 };
  };
  let sum = 0;
  for (let i = 0; i < triangles.length; i += 3)
    sum += ringArea([corner(i), corner(i + 1), corner(i + 2)]);
  return sum;
}
