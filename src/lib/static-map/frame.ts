import type { LonLat } from '../core/lon-lat';
import { extent } from '../core/extent';
import { worldPixels, worldPoint, type Pair } from './mercator';

/** Width and height in pixels. */
export type Size = { width: number; height: number };

/** What a drawn map shows: the place at its centre, a Web Mercator zoom, and its size. */
export type Frame = Size & { center: LonLat; zoom: number };

/** A rectangle in a plane. */
export type Rect = { left: number; top: number; right: number; bottom: number };

/** A place's position in the frame, in pixels from its upper left; the nearer way round the world. */
export function project({ center, zoom, width, height }: Frame, at: LonLat): Pair {
  return ontoFrame({ center, zoom, width, height }, worldPoint(at));
}

/** A line, whose longitudes may continue past 180°, in one piece: as a whole the nearer way round the world. */
export function projectLine(
  { center, zoom, width, height }: Frame,
  line: readonly LonLat[]
): Pair[] {
  const [middleX, middleY] = worldPoint(center);
  const points = line.map(worldPoint);
  const { from, to } = extent(points.map(([x]) => x));
  const turns = Math.round((from + to) / 2 - middleX);
  const scale = worldPixels(zoom);
  return points.map(([x, y]) => [
    width / 2 + (x - middleX - turns) * scale,
    height / 2 + (y - middleY) * scale
  ]);
}

/** The same for a point of the world's square. */
export function ontoFrame({ center, zoom, width, height }: Frame, [x, y]: Pair): Pair {
  const [middleX, middleY] = worldPoint(center);
  const east = x - middleX - Math.round(x - middleX);
  const scale = worldPixels(zoom);
  return [width / 2 + east * scale, height / 2 + (y - middleY) * scale];
}

/** The frame's part of the world's square, which may extend beyond its left or right side. */
export function worldRect({ center, zoom, width, height }: Frame): Rect {
  const [x, y] = worldPoint(center);
  const scale = worldPixels(zoom);
  return {
    left: x - width / 2 / scale,
    right: x + width / 2 / scale,
    top: Math.max(0, y - height / 2 / scale),
    bottom: Math.min(1, y + height / 2 / scale)
  };
}

/** A frame with the same centre and zoom, so many times as wide and high. */
export function widened(frame: Frame, times: number): Frame {
  return { ...frame, width: frame.width * times, height: frame.height * times };
}
