import { clearOf } from './clear-of';
import { countryLabel, isCountryMark, type ScreenMark } from './cluster-marks';
import { MARK_NAME_SIZE } from './label-rules';
import type { Pair } from './mercator';
import type { Scales } from './place-labels';
import { textWidth } from './text-width';
import type { AtlasIndex } from '../core/index-atlas';

/** The width and height that a traveller's sign takes up, however it is turned, in pixels. */
export const VEHICLE_SIZE = 28;

/** How near the middles of a mark and a traveller may come, in pixels: neither's target reaches into the other's. */
export const VEHICLE_REACH = 30;

/** The space between two circles on which a mark may stand about a traveller, in pixels, and how many places there are on each. */
const STEP = 14;
const PLACES = 16;

/** Half the least width of a country's name, and how far above or below a traveller it must stand, in pixels. */
const NAME = { halfWidth: 60, apart: 32 };

/** What no mark may cover: where a traveller stands, at scale 1, and in which direction, in degrees from north. */
export type Vehicle = { x: number; y: number; bearing: number | null };

/** A point in pixels at scale 1, with a part that does not grow with the scale. */
type Point = { x: number; y: number; aside?: Pair };

/**
 * Moves the signs of marks out of the way of travellers, which stay where they are: as near to their places as there is room, away
 * from the traveller, and no nearer to one another than `reach` pixels, at any of the scales. A country's name moves up or down, off
 * travellers and signs.
 */
export function makeRoom(
  index: AtlasIndex,
  marks: readonly ScreenMark[],
  vehicles: readonly Vehicle[],
  scales: Scales,
  reach: number
): ScreenMark[] {
  if (vehicles.length === 0) return [...marks];
  const signs = marks.filter((mark) => !isCountryMark(mark));
  const inTheWay = new Set(
    signs.filter((mark) => vehicles.some((vehicle) => apart(mark, vehicle, scales) < VEHICLE_REACH))
  );
  const standing: ScreenMark[] = signs.filter((mark) => !inTheWay.has(mark));
  const moved = new Map<ScreenMark, ScreenMark>();
  for (const mark of inTheWay) {
    const found = freeSpot(mark, vehicles, standing, scales, reach);
    moved.set(mark, found);
    standing.push(found);
  }
  return marks.map((mark) =>
    isCountryMark(mark)
      ? besideSigns(index, mark, vehicles, standing, scales)
      : (moved.get(mark) ?? mark)
  );
}

/** The nearest free spot about the traveller that a mark is nearest to. */
function freeSpot(
  mark: ScreenMark,
  vehicles: readonly Vehicle[],
  standing: readonly ScreenMark[],
  scales: Scales,
  reach: number
): ScreenMark {
  const nearest = vehicles.reduce((best, one) =>
    apart(mark, one, scales) < apart(mark, best, scales) ? one : best
  );
  const scale = (scales.from + scales.to) / 2;
  const [x, y] = [(mark.x - nearest.x) * scale, (mark.y - nearest.y) * scale];
  const away = Math.hypot(x, y) < 1 ? across(nearest.bearing) : Math.atan2(y, x);
  // Each of the others covers no more than a few circles, so that one of these is free.
  const circles = 5 * (standing.length + vehicles.length) + 5;
  for (let i = 0; i < circles * PLACES; i++) {
    const radius = VEHICLE_REACH + 0.5 + STEP * Math.floor(i / PLACES);
    const turn = Math.ceil((i % PLACES) / 2) * (i % 2 === 0 ? 1 : -1);
    const angle = away + (turn * 2 * Math.PI) / PLACES;
    const aside: Pair = [radius * Math.cos(angle) - x, radius * Math.sin(angle) - y];
    const there = { ...mark, aside };
    const free =
      vehicles.every((vehicle) => apart(there, vehicle, scales) >= VEHICLE_REACH) &&
      standing.every((other) => apart(there, other, scales) >= reach);
    if (free) return there;
  }
  return mark;
}

/** Upwards across a direction, as an angle from the right, clockwise. */
function across(bearing: number | null): number {
  const along = (((bearing ?? 90) - 90) * Math.PI) / 180;
  const angle = along - Math.PI / 2;
  return Math.sin(angle) > 0 ? angle + Math.PI : angle;
}

/** How near two points come at any of the scales, in pixels. */
function apart(a: Point, b: Point, { from, to }: Scales): number {
  const [x, y] = [a.x - b.x, a.y - b.y];
  const [dx, dy] = [0, 1].map((i) => (a.aside?.[i] ?? 0) - (b.aside?.[i] ?? 0)) as [number, number];
  const square = x * x + y * y;
  const nearest = square === 0 ? from : -(x * dx + y * dy) / square;
  const scale = Math.min(Math.max(nearest, from), to);
  return Math.hypot(scale * x + dx, scale * y + dy);
}

/** A country's name above or below the travellers and signs that it would cover. */
function besideSigns(
  index: AtlasIndex,
  name: ScreenMark,
  vehicles: readonly Vehicle[],
  signs: readonly ScreenMark[],
  { from }: Scales
): ScreenMark {
  const halfWidth = countryHalfWidth(index, name) + VEHICLE_SIZE / 2;
  const beside = [...vehicles, ...signs]
    .map(({ x, y, aside: [right, down] = [0, 0] }: Point) => ({ x: x + right, y: y + down }))
    .filter(({ x }) => Math.abs(x - name.x) * from < halfWidth);
  const covered = beside.find(({ y }) => Math.abs(y - name.y) * from < NAME.apart);
  if (!covered) return name;
  const taken = beside.map(({ y }) => y);
  return {
    ...name,
    y: clearOf(name.y, taken, NAME.apart / from, name.y > covered.y ? 1 : -1)
  };
}

/** Half the width of a country's name on its mark, in pixels. */
export function countryHalfWidth(index: AtlasIndex, mark: ScreenMark): number {
  const name = countryLabel(index, mark).toUpperCase();
  return Math.max(NAME.halfWidth, textWidth(name, { size: MARK_NAME_SIZE, spacing: 0.06 }) / 2);
}
