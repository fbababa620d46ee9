import { clipPolygon, clipPolyline, type BoundingBox } from 'lineclip';
import { extent } from '../core/extent';
import { ontoFrame, type Frame } from './frame';
import { worldPixels, type Pair } from './mercator';
import { pathData } from './path-data';
import { simplify } from './simplify';

/** What the ground of a map is drawn of, from the lowest up. */
export const GROUND_LAYERS = [
  'regions',
  'rivers',
  'water',
  'shores',
  'borders',
  'disputed'
] as const;
/** One of them. */
export type GroundLayer = (typeof GROUND_LAYERS)[number];

/** Lines by layer; of `water`, closed rings, its islands going round the other way. */
export type GroundLines = Record<GroundLayer, Pair[][]>;

/** SVG path data by layer. */
export type Ground = Record<GroundLayer, string>;

/**
 * Draws lines given on the world's square into a frame: cut to it and a little around, simplified to `tolerance` pixels, in
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

/** By how much the faint lines are simplified more. */
const FAINT: Partial<Record<GroundLayer, number>> = { regions: 2, rivers: 1.5 };
/** How far what is cut reaches past the frame, in pixels, so that no cut is seen. */
const MARGIN = 4;
/** The least extent of a ring that is drawn, in tolerances. */
const SPECK = 2;

/** A line that crosses the far side of the world goes on there, and does not leap across the frame. */
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
