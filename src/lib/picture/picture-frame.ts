import { extent } from '../core/extent';
import type { LonLat } from '../core/lon-lat';
import type { Sight } from '../core/view/sight';
import { project, type Frame, type Size } from '../static-map/frame';
import { frameOfSight } from '../static-map/frame-of-sight';
import { lonLatAt, worldPixels, worldPoint } from '../static-map/mercator';

/** How near the edge of a picture's map a mark may be, in pixels: beside it stands its name. */
export const MARGIN = 40;

/** Those of some points that are in sight. */
export function pointsInSight(points: readonly LonLat[], sight: Sight): LonLat[] {
  return points.filter((point) => {
    const [x, y] = project(sight, point);
    return x >= 0 && y >= 0 && x <= sight.width && y <= sight.height;
  });
}

/**
 * What a picture's map of a size shows: all points in sight, at the scale of the screen if they fit, about its middle or as near to it
 * as they allow; without any, all that is in sight.
 */
export function pictureFrame(sight: Sight, points: readonly LonLat[], size: Size): Frame {
  const whole = frameOfSight(sight, size);
  const inSight = pointsInSight(points, sight);
  if (inSight.length === 0) return whole;
  const [middleX, middleY] = worldPoint(sight.center);
  const world = inSight.map((point) => {
    const [x, y] = worldPoint(point);
    return [x - Math.round(x - middleX), y] as const;
  });
  const across = extent(world.map(([x]) => x));
  const down = extent(world.map(([, y]) => y));
  const room = (pixels: number, side: number) =>
    Math.log2(Math.max(1, pixels - 2 * MARGIN) / (Math.max(side, 1e-9) * worldPixels(0)));
  const zoom = Math.min(
    Math.max(sight.zoom, whole.zoom),
    room(size.width, across.to - across.from),
    room(size.height, down.to - down.from)
  );
  const pixel = 1 / worldPixels(zoom);
  const near = (middle: number, { from, to }: typeof across, pixels: number) => {
    const half = (pixels / 2 - MARGIN) * pixel;
    return Math.min(Math.max(middle, to - half), from + half);
  };
  return {
    ...size,
    zoom,
    center: lonLatAt([near(middleX, across, size.width), near(middleY, down, size.height)])
  };
}
