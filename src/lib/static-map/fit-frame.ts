import type { Atlas } from '../core/atlas';
import type { LonLat } from '../core/lon-lat';
import { extent } from '../core/extent';
import { project, type Frame, type Size } from './frame';
import { homeCamera } from './home-camera';
import { lonLatAt, worldPixels, worldPoint } from './mercator';

/** The atlas's home view on a map of the size given. */
export function homeFrame(atlas: Pick<Atlas, 'home'>, size: Size): Frame {
  const { lon, lat, zoom } = homeCamera(atlas, size.width);
  return { ...size, center: [lon, lat], zoom };
}

/**
 * The atlas's home view; if that leaves out one of the points, or shows it within `margin` pixels of an edge, the view that just
 * holds them all, no closer than home.
 */
export function fitFrame(
  atlas: Pick<Atlas, 'home'>,
  points: readonly LonLat[],
  size: Size,
  margin: number
): Frame {
  const home = homeFrame(atlas, size);
  const inside = points.every((point) => {
    const [x, y] = project(home, point);
    return x >= margin && y >= margin && x <= size.width - margin && y <= size.height - margin;
  });
  return inside ? home : fitted(home, points, margin);
}

function fitted(home: Frame, points: readonly LonLat[], margin: number): Frame {
  const [homeX] = worldPoint(home.center);
  const world = points.map((point) => {
    const [x, y] = worldPoint(point);
    return { x: x - Math.round(x - homeX), y };
  });
  const { from: left, to: right } = extent(world.map(({ x }) => x));
  const { from: top, to: bottom } = extent(world.map(({ y }) => y));
  const zoomFor = (pixels: number, side: number) =>
    Math.log2(Math.max(1, pixels - 2 * margin) / (side * worldPixels(0)));
  return {
    ...home,
    center: lonLatAt([(left + right) / 2, (top + bottom) / 2]),
    zoom: Math.max(
      0,
      Math.min(home.zoom, zoomFor(home.width, right - left), zoomFor(home.height, bottom - top))
    )
  };
}
