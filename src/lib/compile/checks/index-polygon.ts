import type { LonLat } from '../../core/lon-lat';

/** A polygon indexed for fast point lookup. */
export type IndexedPolygon = {
  /** Whether a point lies in it or within some kilometres of it. */
  reaches(point: LonLat, km: number): boolean;
};

/** Ends of an edge: longitude and latitude of each. */
type Edge = readonly [number, number, number, number];

/** Degrees of latitude in a band: only edges in the bands around a point are checked. */
const BAND = 0.1;
const KM_PER_DEGREE = 111.2;

/** Kilometres converted to degrees at a latitude: of latitude, and of longitude at its widest nearby. */
export function degreesOf(km: number, latitude: number): { up: number; aside: number } {
  const up = km / KM_PER_DEGREE;
  const shrink = Math.cos((Math.min(90, Math.abs(latitude) + up) * Math.PI) / 180);
  return { up, aside: Math.min(360, up / Math.max(shrink, 0.01)) };
}

/**
 * Indexes the rings of a polygon; null if there are none. A ring that crosses 180° continues beyond it, so points are looked up
 * there too; one that circles a pole is closed over it.
 */
export function indexPolygon(rings: readonly LonLat[][]): IndexedPolygon | null {
  const edges = rings.flatMap((ring) => closeOverPole(edgesOf(ring)));
  if (edges.length === 0) return null;
  const [west, south, east, north] = extent(edges);
  let bands: Map<number, Edge[]> | undefined;

  const reaches = (x: number, y: number, km: number): boolean => {
    const { up, aside } = degreesOf(km, y);
    const shrink = Math.cos((y * Math.PI) / 180);
    if (x < west - aside || x > east + aside || y < south - up || y > north + up) return false;
    const index = (bands ??= bandsOf(edges));
    if (isInside(index.get(bandOf(y)) ?? [], x, y)) return true;
    const top = bandOf(Math.min(y + up, north));
    for (let band = bandOf(Math.max(y - up, south)); band <= top; band++) {
      if (index.get(band)?.some((edge) => degreesOff(edge, x, y, shrink) <= up)) return true;
    }
    return false;
  };
  return {
    reaches: ([x, y], km) => [x, x + 360, x - 360].some((turned) => reaches(turned, y, km))
  };
}

function edgesOf(ring: readonly LonLat[]): Edge[] {
  let turn = 0;
  return ring.slice(1).map(([x2, y2], i) => {
    const [x1, y1] = ring[i] as LonLat;
    const before = turn;
    if (Math.abs(x2 - x1) > 180) turn += x2 > x1 ? -360 : 360;
    return [x1 + before, y1, x2 + turn, y2];
  });
}

/**
 * A ring that ends a full turn from its start contains the nearer pole: it is extended to the pole, along it and back to the start.
 */
function closeOverPole(edges: Edge[]): Edge[] {
  const [first, last] = [edges[0], edges.at(-1)];
  if (!first || !last || Math.abs(first[0] - last[2]) < 180) return edges;
  const [from, y1] = [last[2], last[3]];
  const [to, y2] = first;
  const pole = y1 < 0 ? -90 : 90;
  return [...edges, [from, y1, from, pole], [from, pole, to, pole], [to, pole, to, y2]];
}

function bandsOf(edges: readonly Edge[]): Map<number, Edge[]> {
  const bands = new Map<number, Edge[]>();
  for (const edge of edges) {
    const [, y1, , y2] = edge;
    for (let band = bandOf(Math.min(y1, y2)); band <= bandOf(Math.max(y1, y2)); band++) {
      const held = bands.get(band);
      if (held) held.push(edge);
      else bands.set(band, [edge]);
    }
  }
  return bands;
}

function bandOf(latitude: number): number {
  return Math.floor(latitude / BAND);
}

/** Counts how often a ray to the east meets the rings, so holes count as outside. */
function isInside(edges: readonly Edge[], x: number, y: number): boolean {
  const met = edges.filter(
    ([x1, y1, x2, y2]) => y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)
  );
  return met.length % 2 === 1;
}

/** Distance of a point from an edge, in degrees of latitude, on a plane that is accurate near the point. */
function degreesOff([x1, y1, x2, y2]: Edge, x: number, y: number, shrink: number): number {
  const [ax, ay, bx, by] = [(x1 - x) * shrink, y1 - y, (x2 - x) * shrink, y2 - y];
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + along * dx, ay + along * dy);
}

/** The smallest longitude and latitude of the edges, then the largest. */
function extent(edges: readonly Edge[]): [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x1, y1, x2, y2] of edges) {
    west = Math.min(west, x1, x2);
    south = Math.min(south, y1, y2);
    east = Math.max(east, x1, x2);
    north = Math.max(north, y1, y2);
  }
  return [west, south, east, north];
}
