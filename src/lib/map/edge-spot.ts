import type { Size } from '$lib/static-map/frame';
import type { Obstacle } from '$lib/static-map/place-labels';
import type { Edge } from './edge-beyond';
import type { Half } from './half';

/** What a count at the map's edge takes up, how far from the edge it stands, and under what stands at the top of two halves; in pixels. */
const COUNT = { width: 56, height: 32 };
const INSET = 8;
const UNDER_TITLES = 68;
/** How far it keeps from the corners, where the map has its buttons and credits, and how far apart the spots are that are tried, in pixels. */
const CORNER = 72;
const STEP = 6;

/**
 * Where along its edge a count stands, by its middle, in pixels from the left or the top: in the middle of the edge, of two halves in
 * that of its own; or as near to there as nothing is covered. Where there is no such spot, in the middle.
 */
export function edgeSpot(
  edge: Edge,
  size: Size,
  half: Half | null,
  taken: readonly Obstacle[]
): number {
  const level = edge === 'top' || edge === 'bottom';
  const { from, to } = level ? acrossOf(half, size.width) : { from: 0, to: size.height };
  const middle = (from + to) / 2;
  const room = Math.max(0, Math.floor(((to - from) / 2 - CORNER) / STEP));
  for (let i = 0; i <= 2 * room; i++) {
    const along = middle + Math.ceil(i / 2) * (i % 2 === 0 ? -STEP : STEP);
    if (taken.every((one) => !covers(edge, along, size, half, one))) return along;
  }
  return middle;
}

function acrossOf(half: Half | null, width: number): { from: number; to: number } {
  if (!half) return { from: 0, to: width };
  const divider = (width * half.at) / 100;
  return half.side === 'then' ? { from: 0, to: divider } : { from: divider, to: width };
}

function covers(
  edge: Edge,
  along: number,
  { width, height }: Size,
  half: Half | null,
  { at, aside = [0, 0], ...box }: Obstacle
): boolean {
  const middles = {
    top: [along, (half ? UNDER_TITLES : INSET) + COUNT.height / 2],
    bottom: [along, height - INSET - COUNT.height / 2],
    left: [INSET + COUNT.width / 2, along],
    right: [width - INSET - COUNT.width / 2, along]
  } satisfies Record<Edge, [number, number]>;
  const [x, y] = middles[edge];
  return (
    Math.abs(at[0] + aside[0] - x) < (box.width + COUNT.width) / 2 &&
    Math.abs(at[1] + aside[1] - y) < (box.height + COUNT.height) / 2
  );
}
