import { distance } from '@turf/distance';
import type { Leg } from '../../core/journey';
import type { LonLat } from '../../core/lon-lat';
import { measureAt } from '../../core/movement/measure-at';
import { roundPosition } from '../../core/movement/round-position';
import { unwrap } from '../../core/movement/unwrap';
import { joinRoutes } from './join-routes';
import { nearestKept } from './nearest-kept';

/** A line to follow, with the distance of each of its positions along it in kilometres. */
export type MeasuredLine = { line: LonLat[]; measures: readonly number[] };

/** A position on the path: kilometres from the previous one, and the line that leads there. */
type Step = { position: LonLat; km: number; line: number };

/** Hundredths of a kilometre: finer than any km-post. */
const SCALE = 100;

/**
 * The path from one point to another along lines in the order of travel, in whichever direction each is drawn: each is cut where it
 * comes closest to the points and to its neighbours. Longitudes continue past 180°.
 */
export function legPath(
  from: LonLat,
  to: LonLat,
  lines: readonly MeasuredLine[]
): Pick<Leg, 'path' | 'measures' | 'ends'> {
  let entry = from;
  let left: LonLat | undefined;
  const steps = lines.flatMap((line, i): Step[] => {
    const next = lines[i + 1];
    const joint = next && joinRoutes(line.line, next.line);
    const [start, ...more] = slice(line, entry, joint?.onFirst ?? to);
    // A gap between two lines counts at its drawn length.
    const gap = left && start ? distance(left, start.position) : 0;
    left = joint?.onFirst;
    entry = joint?.onSecond ?? to;
    return start
      ? [{ ...start, km: gap, line: i }, ...more.map((one) => ({ ...one, line: i }))]
      : [];
  });
  const positions = unwrap(steps.map(({ position }) => roundPosition(position)));
  const moved = withoutStanding(
    steps.map((step, i) => ({ ...step, position: positions[i] ?? step.position }))
  );
  let along = 0;
  return {
    path: moved.map(({ position }) => position),
    measures: moved.map(({ km }) => Math.round((along += km) * SCALE) / SCALE),
    ends: lines.map((_, i) =>
      Math.max(
        0,
        moved.findLastIndex(({ line }) => line <= i)
      )
    )
  };
}

/** Keeps only the first of several steps at one position. A path of one point becomes a line of length zero. */
function withoutStanding(steps: readonly Step[]): Step[] {
  const moved: Step[] = [];
  for (const step of steps) {
    const last = moved.at(-1);
    if (last && last.position[0] === step.position[0] && last.position[1] === step.position[1])
      last.km += step.km;
    else moved.push({ ...step });
  }
  const [only] = moved;
  return moved.length === 1 && only ? [only, { ...only, km: 0 }] : moved;
}

function slice({ line, measures }: MeasuredLine, from: LonLat, to: LonLat): Omit<Step, 'line'>[] {
  const [start, end] = [nearestKept(line, from), nearestKept(line, to)];
  const measured = [
    { position: start.point, measure: measureAt(line, measures, start) },
    ...between(start.segment, end.segment).map((i) => ({
      position: line[i] ?? start.point,
      measure: measures[i] ?? 0
    })),
    { position: end.point, measure: measureAt(line, measures, end) }
  ];
  return measured.map(({ position, measure }, i) => ({
    position,
    km: Math.abs(measure - (measured[i - 1]?.measure ?? measure))
  }));
}

/** The indices of a line's positions between two of its segments, in the order of travel. */
function between(from: number, to: number): number[] {
  const count = Math.abs(to - from);
  return Array.from({ length: count }, (_, i) => (from < to ? from + 1 + i : from - i));
}
