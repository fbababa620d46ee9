import type { LonLat } from '../lon-lat';

/** What the map on the screen shows: the place in its middle, a Web Mercator zoom, and its size in pixels. */
export type Sight = { center: LonLat; zoom: number; width: number; height: number };
