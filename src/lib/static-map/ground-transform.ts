import type { Atlas } from '../core/atlas';
import { project, type Frame } from './frame';
import { GRAIN } from './scene';

/** The SVG transform that maps the paths of an atlas's `ground.svg` into a frame. */
export function groundTransform({ home }: Pick<Atlas, 'home'>, frame: Frame): string {
  const [x, y] = project(frame, home.center);
  const scale = 2 ** (frame.zoom - home.zoom) / GRAIN;
  return `translate(${round(x, 2)} ${round(y, 2)}) scale(${round(scale, 6)})`;
}

function round(value: number, places: number): number {
  return Number(value.toFixed(places));
}
