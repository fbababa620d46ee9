import type { RouteMode } from '../../../src/lib/core/journey';
import type { Chance } from './chance';
import { HUBS, type Hub } from './hubs';

/** Points of a line between two hubs, its ends among them. */
const POINTS = 25;
/** Degrees by which a line strays to either side of the straight one. */
const STRAY = 0.2;

/** The id of the line between two hubs next to one another, and its mode; null for others. */
export function wayBetween(a: Hub, b: Hub): { id: string; mode: RouteMode } | null {
  const [first, last] = a.row < b.row || a.column < b.column ? [a, b] : [b, a];
  const id = `${first.id}-${last.id}`;
  if (first.row === last.row && last.column - first.column === 1) return { id, mode: 'rail' };
  if (first.column === last.column && last.row - first.row === 1) return { id, mode: 'road' };
  return null;
}

/** The lines between all neighbours as GeoJSON features: railways eastward, roads northward. */
export function wayFeatures(draw: Chance): object[] {
  return HUBS.flatMap((from, i) =>
    HUBS.slice(i + 1).flatMap((to) => {
      const way = wayBetween(from, to);
      return way ? [wayFeature(way, from, to, draw)] : [];
    })
  );
}

function wayFeature(
  { id, mode }: { id: string; mode: RouteMode },
  from: Hub,
  to: Hub,
  draw: Chance
): object {
  const sideways = mode === 'rail' ? 1 : 0;
  const at = (axis: 0 | 1, i: number): number => {
    const along = i / (POINTS - 1);
    const strays = axis === sideways && i > 0 && i < POINTS - 1;
    const stray = strays ? (draw.fraction() * 2 - 1) * STRAY : 0;
    return (
      Math.round((from.point[axis] * (1 - along) + to.point[axis] * along + stray) * 1e4) / 1e4
    );
  };
  const coordinates = Array.from({ length: POINTS }, (_, i) => [at(0, i), at(1, i)]);
  const halts = [6, 12, 18].map((index) => ({ index, name: `Halt ${index} of ${id}` }));
  return {
    type: 'Feature',
    id,
    geometry: { type: 'LineString', coordinates },
    properties: {
      name: `From ${from.name} to ${to.name}`,
      mode,
      top_speed: { value: 120, assumed: 'as such lines allow' },
      stations: [
        { index: 0, name: `${from.name} station` },
        ...halts,
        { index: POINTS - 1, name: `${to.name} station` }
      ],
      schematic: 'Made for the benchmark.'
    }
  };
}
