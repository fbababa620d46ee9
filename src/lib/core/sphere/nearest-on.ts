import type { LonLat } from '../lon-lat';
import { distance } from './distance';
import { toDegrees } from './to-degrees';
import { toRadians } from './to-radians';

/** A point of a line: the segment it is on, or that it begins; how far along the line and how far off it is, in kilometres. */
export type Nearest = { point: LonLat; segment: number; along: number; off: number };

/**
 * The point of a line (two positions or more) that is nearest to a given one; its segments are pieces of great circles. Of points
 * equally near, the first.
 */
export function nearestOn(line: readonly LonLat[], point: LonLat): Nearest {
  let nearest: Nearest = { point: [NaN, NaN], segment: -1, along: -1, off: Infinity };
  let passed = 0;
  line.slice(1).forEach((to, i) => {
    const from = line[i] ?? to;
    const on = nearestOnSegment(from, to, point);
    const off = distance(point, on);
    if (off < nearest.off) {
      const segment = on === to ? i + 1 : i;
      nearest = { point: [...on], segment, along: passed + distance(from, on), off };
    }
    passed += distance(from, to);
  });
  return nearest;
}

/** The nearest point of a segment: where it is one of the two ends, that very position. */
function nearestOnSegment(from: LonLat, to: LonLat, point: LonLat): LonLat {
  if (isSame(to, point)) return to;
  if (isSame(from, point)) return from;
  const [start, end, sought] = [vectorOf(from), vectorOf(to), vectorOf(point)];
  const axis = cross(start, end);
  const across = cross(axis, sought);
  // The segment has no length, or all its points are equally far.
  if (isZero(axis) || isZero(across)) return to;
  const one = normal(cross(across, axis));
  const on = dot(sought, one) > 0 ? one : reverse(one);
  const isWithin = dot(cross(start, on), axis) >= 0 && dot(cross(on, end), axis) >= 0;
  if (isWithin) return positionOf(on);
  return dot(start, sought) > dot(end, sought) ? from : to;
}

/** A position as a vector from the centre of a sphere, of length 1. */
type Vector = [x: number, y: number, z: number];

function vectorOf([longitude, latitude]: LonLat): Vector {
  const [across, up] = [toRadians(longitude), toRadians(latitude)];
  return [Math.cos(up) * Math.cos(across), Math.cos(up) * Math.sin(across), Math.sin(up)];
}

function positionOf([x, y, z]: Vector): LonLat {
  return [toDegrees(Math.atan2(y, x)), toDegrees(Math.asin(Math.min(Math.max(z, -1), 1)))];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** The same direction with length 1. */
function normal([x, y, z]: Vector): Vector {
  const length = Math.sqrt(x ** 2 + y ** 2 + z ** 2);
  return [x / length, y / length, z / length];
}

function reverse([x, y, z]: Vector): Vector {
  return [-x, -y, -z];
}

function isZero(vector: Vector): boolean {
  return vector.every((part) => part === 0);
}

function isSame(a: LonLat, b: LonLat): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
