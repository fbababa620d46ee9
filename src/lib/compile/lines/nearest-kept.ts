import type { LonLat } from '../../core/lon-lat';
import { nearestOn } from '../../core/movement/nearest-on';

type Nearest = ReturnType<typeof nearestOn>;

const kept = new WeakMap<LonLat[], Map<string, Nearest>>();

/** The point of a line nearest to a given one, as `nearestOn` finds it, looked for once: many legs go from the same stations along the same line. */
export function nearestKept(line: LonLat[], point: LonLat): Nearest {
  const found = kept.get(line) ?? new Map<string, Nearest>();
  kept.set(line, found);
  const key = point.join();
  const nearest = found.get(key) ?? nearestOn(line, point);
  found.set(key, nearest);
  return nearest;
}
