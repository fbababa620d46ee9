import type { Camera } from '../core/view/address';
import type { Atlas } from '../core/atlas';

/** The width in pixels for which an atlas's home zoom is given. */
const HOME_WIDTH = 1000;

/** The atlas's home view, zoomed out on a narrow map so that the same stretch of land stays in view. */
export function homeCamera({ home }: Pick<Atlas, 'home'>, width: number): Camera {
  const [lon, lat] = home.center;
  const narrower = Math.log2(Math.max(1, HOME_WIDTH / Math.max(width, 1)));
  return { lon, lat, zoom: Math.max(0, home.zoom - narrower) };
}
