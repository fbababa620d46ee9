import type { Size } from './frame';
import type { GroundLayer } from './ground';

/** The frame in which a page without scripts shows a map: it shrinks with a narrower map, and is centred in a wider one. */
export const PAGE_FRAME: Size = { width: 1000, height: 640 };

/**
 * The paths of an atlas's `ground.svg`, by id, from the bottom up: first the far ground, coarse, then the near one on a sheet of
 * land that covers what is below. Their origin is the centre of the home view, and `GRAIN` of their units make a pixel at the
 * home zoom.
 */
export const GROUND_PATHS = [
  ['far-water', 'water'],
  ['far-borders', 'borders'],
  ['far-disputed', 'disputed'],
  ['near-land', 'land'],
  ['near-regions', 'regions'],
  ['near-rivers', 'rivers'],
  ['near-water', 'water'],
  ['near-shores', 'shores'],
  ['near-borders', 'borders'],
  ['near-disputed', 'disputed']
] as const satisfies readonly [id: string, layer: GroundLayer | 'land'][];

/** An atlas's drawing on the front page: its journeys and places in its home view, in units of `ground.svg`. */
export type CardDrawing = {
  /** Path data; a leg with an unknown way is not routed. */
  legs: { d: string; routed: boolean }[];
  dots: [x: number, y: number][];
};
