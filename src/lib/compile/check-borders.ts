import type { LonLat } from '../core/atlas';
import { isOnEarth } from './check-coordinates';
import type { Draft, RoutePart } from './draft';
import { error, type Finding } from './finding';
import { ANYONES, type Countries } from './index-countries';
import { roundPosition } from '../core/round-position';
import { sampleSegment } from './sample-segment';

/** Kilometres by which a line may miss a country: borders and coasts are drawn coarsely. */
const NEAR = 5;
/** Kilometres that are worth a warning, unless the line is said to be only roughly right. */
const CLOSE = 1;

type Sample = { at: LonLat; codes: readonly string[] };

/**
 * A railway or road lies in one country from each of its crossings to the next, and runs over land but where it is marked as a
 * bridge: give or take 5 km, and with a warning where it is more than 1 km. Ships and aircraft go where they like.
 */
export function checkBorders(draft: Draft, countries: Countries): Finding[] {
  return draft.routes.flatMap((route) => {
    const { mode, schematic } = route.properties.fields;
    const line = route.geometry?.coordinates;
    if ((mode !== 'rail' && mode !== 'road') || !line?.every(isOnEarth)) return [];
    const check = (km: number): Finding[] => {
      const segments = line
        .slice(1)
        .map((to, i) =>
          sampleSegment(line[i] ?? to, to).map((at) => ({ at, codes: countries.around(at, km) }))
        );
      return [...checkCrossings(route, segments), ...checkWater(route, segments)];
    };
    const errors = check(NEAR);
    if (errors.length > 0 || schematic !== undefined) return errors;
    return check(CLOSE).map((finding) => ({ ...finding, severity: 'warning' }));
  });
}

/** Of each stretch between crossings the first segment is told after which no one country can hold it all. */
function checkCrossings({ properties, ...route }: RoutePart, segments: Sample[][]): Finding[] {
  const { crossings = [] } = properties.fields;
  let held: readonly string[] | undefined;
  let told = false;
  return segments.flatMap((samples, i) => {
    if (crossings.includes(i)) {
      held = undefined;
      told = false;
    }
    for (const { at, codes } of samples) {
      // At sea, and on land that is anyone's, nothing is known of borders.
      if (told || codes.length === 0 || codes.includes(ANYONES)) continue;
      const left = held;
      held = (left ?? codes).filter((code) => codes.includes(code));
      if (held.length > 0 || !left) continue;
      told = true;
      const expected = `expected a line that stays in ${left.join(' or ')} from one of its \`crossings\` to the next`;
      const message = `${expected}, found it in ${codes.join(' or ')} at ${shown(at)}`;
      return [error(route, ['geometry', 'coordinates', i], message)];
    }
    return [];
  });
}

function checkWater({ properties, ...route }: RoutePart, segments: Sample[][]): Finding[] {
  const { bridges = [] } = properties.fields;
  return segments.flatMap((samples, i) => {
    const wet = bridges.includes(i) ? undefined : samples.find(({ codes }) => codes.length === 0);
    if (!wet) return [];
    const expected = `expected a line over land, or ${i} among its \`bridges\``;
    const message = `${expected}, found open water at ${shown(wet.at)}`;
    return [error(route, ['geometry', 'coordinates', i], message)];
  });
}

function shown(position: LonLat): string {
  return `[${roundPosition(position).join(', ')}]`;
}
