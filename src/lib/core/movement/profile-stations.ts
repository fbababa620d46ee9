import type { LonLat } from '../lon-lat';
import type { AtlasIndex } from '../index-atlas';
import { heightOnLine, type LaidLine } from './laid-lines';
import { routeMeasures } from './route-measures';
import type { Height } from './stretch';

/** A station of the lines travelled, once at its height. */
export type ProfileStation = Height & {
  name: string;
  at: LonLat;
  /** The ids of the routes that meet there. */
  routes: string[];
};

/** Kilometres by which a station may lie beyond the end of what is travelled, or apart from itself on another line. */
const SAME = 1;

/** The stations of laid lines, from the foot of each stretch to its top. */
export function profileStations(
  { routes }: Pick<AtlasIndex, 'routes'>,
  lines: readonly LaidLine[]
): ProfileStation[] {
  const found: ProfileStation[] = [];
  for (const line of lines) {
    const route = routes.get(line.line);
    if (!route) continue;
    const measures = routeMeasures(route);
    for (const { index, name } of route.stations) {
      const at = measures[index] ?? 0;
      if (at < line.from - SAME || at > line.to + SAME) continue;
      const height = heightOnLine(line, at);
      const same = found.find(
        (one) =>
          one.name === name &&
          one.stretch === height.stretch &&
          Math.abs(one.km - height.km) <= SAME
      );
      const position = route.coordinates[index];
      if (!position) continue;
      if (!same) found.push({ ...height, name, at: position, routes: [route.id] });
      else if (!same.routes.includes(route.id)) same.routes.push(route.id);
    }
  }
  return found.sort((a, b) => a.stretch - b.stretch || a.km - b.km);
}
