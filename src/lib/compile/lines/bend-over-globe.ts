import type { Line } from '../../core/journey';
import type { LonLat } from '../../core/lon-lat';
import { greatCircle } from '../../core/movement/great-circle';
import { unwrap } from '../../core/movement/unwrap';

type Drawn = Pick<Line, 'path' | 'measures' | 'ends'>;

/** The same line with a great circle between each two of its positions, as a ship or an aircraft goes; its lengths stay. */
export function bendOverGlobe({ path, measures, ends }: Drawn): Drawn {
  const bent: { path: LonLat[]; measures: number[]; ends: number[] } = {
    path: path.slice(0, 1),
    measures: measures.slice(0, 1),
    ends: []
  };
  /** For each position of the line as it was, its index now. */
  const moved = [0];
  path.slice(1).forEach((to, i) => {
    const pieces = greatCircle(path[i] ?? to, to).slice(1);
    const [start = 0, end = start] = [measures[i], measures[i + 1]];
    pieces.forEach((position, n) => {
      bent.path.push(position);
      bent.measures.push(hundredths(start + ((n + 1) / pieces.length) * (end - start)));
    });
    moved.push(bent.path.length - 1);
  });
  return { ...bent, path: unwrap(bent.path), ends: ends.map((end) => moved[end] ?? end) };
}

function hundredths(km: number): number {
  return Math.round(km * 100) / 100;
}
