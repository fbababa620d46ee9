import { clipPolygon, clipPolyline, type BoundingBox } from 'lineclip';
import { extent } from '../core/extent';
import { ontoFrame, type Frame } from './frame';
import { worldPixels, type Pair } from './mercator';
import { pathData } from './path-data';
import { simplify } from './simplify';

/** The layers of a map's ground, from the bottom up. */
export const GROUND_LAYERS = [
  'regions',
  'rivers',
  'water',
  'shores',
  'borders',
  'disputed'
] as const;
/** One layer. */
export type GroundLayer = (typeof GROUND_LAYERS)[number];

/** Lines by layer; for `water`, closed rings, with islands in the opposite direction. */
export type GroundLines = Record<GroundLayer, Pair[][]>;

/** SVG path data by layer. */
export type Ground = Record<GroundLayer, string>;

/**
 * Draws lines given on the world's square into a frame: clipped to it and a little around, simplified to `tolerance` pixels, in
 * whole numbers of which `grain` make a pixel.
 */
export function drawGround(
  lines: GroundLines,
  frame: Frame,
  { tolerance, grain }: { tolerance: number; grain: number }
): Ground {
  const bounds: BoundingBox = [-MARGIN, -MARGIN, frame.width + MARGIN, frame.height + MARGIN];
  const draw = (layer: GroundLayer): string => {
    const closed = layer === 'water';
    const drawn = lines[layer].flatMap((line) => {
      const onFrame = unwrapped(
        line.map((point) => ontoFrame(frame, point)),
        frame
      );
      const parts = closed ? [clipPolygon(onFrame, bounds)] : clipPolyline(onFrame, bounds);
      return parts
        .filter((part) => !closed || isSeen(part, tolerance * SPECK))
        .map((part) =>
          simplify(part, tolerance * (FAINT[layer] ?? 1)).map(([x, y]): Pair => [
            x * grain,
            y * grain
          ])
        );
    });
    return pathData(drawn, closed);
  };
  return Object.fromEntries(GROUND_LAYERS.map((layer) => [layer, draw(layer)])) as Ground;
}

/** How much more the faint lines are simplified. */
const FAINT: Partial<Record<GroundLayer, number>> = { regions: 2, rivers: 1.5 };
/** How far clipped lines extend beyond the frame, in pixels, so that no cut shows. */
const MARGIN = 4;
/** The smallest ring that is drawn, in tolerances. */
const SPECK = 2;

/** A line that crosses the far side of the world continues there, and does not leap across the frame. */
function unwrapped(line: readonly Pair[], { zoom }: Frame): Pair[] {
  const world = worldPixels(zoom);
  const [first] = line;
  if (!first) return [];
  let [before] = first;
  return line.map(([x, y]): Pair => {
    const near = x - Math.round((x - before) / world) * world;
    before = near;
    return [near, y];
  });
}

function isSeen(ring: readonly Pair[], least: number): boolean {
  if (ring.length < 3) return false;
  const x = extent(ring.map(([x]) => x));
  const y = extent(ring.map(([, y]) => y));
  return x.to - x.from > least || y.to - y.from > least;
}
