import type { Growth } from '$lib/static-map/label-rules';
import type { WorldLines } from './world-lines';

/** A line's look. Widths in CSS pixels, opacities from 0 to 1, both by zoom; dashes in pixels. */
export type Stroke = {
  colour: string;
  opacity: Growth;
  width: Growth;
  dashes: readonly number[];
  cap: 'round' | 'butt';
};

/** Lines or areas on the ground, to scale, with what fills them and the lines drawn along them, from the bottom up. */
type Lines = {
  kind: 'lines';
  at: WorldLines;
  fill: { colour: string; opacity: Growth } | null;
  strokes: readonly Stroke[];
};

/** A disc with a rim outside it, in CSS pixels at every zoom. */
type Dot = {
  kind: 'dot';
  at: WorldLines;
  radius: number;
  colour: string;
  opacity: number;
  rim: { colour: string; opacity: number; width: number };
};

/** Something that the atlas draws on the ground of the live map. */
export type GroundShape = Lines | Dot;
