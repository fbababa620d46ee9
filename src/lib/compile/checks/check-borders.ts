import type { LonLat } from '../../core/lon-lat';
import { roundPosition } from '../../core/movement/round-position';
import { isOnEarth } from './check-coordinates';
import type { Draft, RoutePart } from '../draft';
import { error, type Finding } from '../messages/finding';
import { ANYONES, type Countries } from './index-countries';
import { sampleSegment } from './sample-segment';

/** Kilometres by which a line may miss a country: borders and coasts are drawn coarsely. */
const NEAR = 5;
/** Kilometres that earn a warning, unless the line is declared only roughly right. */
const CLOSE = 1;

/**
 * Between two crossings a railway or road stays in one country, and it runs over land except where marked as a bridge. It may stray
 * by 5 km; beyond 1 km there is a warning. Ships and aircraft are not checked.
 */
export function checkBorders(draft: Draft, countries: Countries): Finding[] {
  return draft.routes.flatMap((route) => {
    const { mode, schematic } = route.properties.fields;
    const line = route.geometry?.coordinates;
    if ((mode !== 'rail' && mode !== 'road') || !line?.every(isOnEarth)) return [];
    const errors = checkLine(route, line, (at) => countries.around(at, NEAR));
    if (errors.length > 0 || schematic !== undefined) return errors;
    const close = checkLine(route, line, (at) => countries.around(at, CLOSE));
    return close.map((finding) => ({ ...finding, severity: 'warning' }));
  });
}

/**
 * Reports, for each stretch between crossings, the first segment after which no single country can hold the stretch, and every
 * segment over water. A segment is checked up to its first fault.
 */
function checkLine(
  { properties, ...route }: RoutePart,
  line: readonly LonLat[],
  around: (at: LonLat) => readonly string[]
): Finding[] {
  const crossings = new Set(properties.fields.crossings);
  const bridges = new Set(properties.fields.bridges);
  let stretch = stretchOf();
  return line.slice(1).flatMap((to, i) => {
    if (crossings.has(i)) stretch = stretchOf();
    for (const at of sampleSegment(line[i] ?? to, to)) {
      const codes = around(at);
      const fault =
        codes.length > 0
          ? stretch(codes)
          : bridges.has(i)
            ? undefined
            : `expected a line over land, or ${i} among its \`bridges\`, found open water`;
      if (fault === undefined) continue;
      return [error(route, ['geometry', 'coordinates', i], `${fault} at ${shown(at)}`)];
    }
    return [];
  });
}

/** Follows a stretch between crossings through the countries that its points lie in; reports at most one fault. */
function stretchOf(): (codes: readonly string[]) => string | undefined {
  let held: readonly string[] | undefined;
  let isTold = false;
  return (codes) => {
    // Nothing is known about borders on land without a code.
    if (isTold || codes.includes(ANYONES)) return undefined;
    const left = held;
    held = (left ?? codes).filter((code) => codes.includes(code));
    if (held.length > 0 || !left) return undefined;
    isTold = true;
    const expected = `expected a line that stays in ${left.join(' or ')} from one of its \`crossings\` to the next`;
    return `${expected}, found it in ${codes.join(' or ')}`;
  };
}

function shown(position: LonLat): string {
  return `[${roundPosition(position).join(', ')}]`;
}
