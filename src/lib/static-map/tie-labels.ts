import type { LonLat } from '../core/lon-lat';
import { project, projectLine, type Frame } from './frame';
import type { IdFeature } from './id-feature';
import { END_SIZE, WAY_SIZE, WAYS_FROM } from './label-rules';
import type { Pair } from './mercator';
import type { Label } from './place-labels';
import { textWidth } from './text-width';

/** How far from its line or its ring a name stands, in pixels, and how far where it is crowded. */
const GAPS = { way: { gap: 6, farther: [14, 24] }, end: { gap: 10, farther: [18] } };

/** What ties and reaches say on a drawn map of a zoom: the places at their ends, and where somebody was expected, in the middle of the line. */
export function tieLabels(features: readonly IdFeature[], frame: Frame, zoom: number): Label[] {
  const ends = features.flatMap(({ id, geometry, properties }) => {
    const { name } = properties ?? {};
    if (geometry.type !== 'Point' || !name) return [];
    return [labelOf('end', id, String(name), project(frame, geometry.coordinates as LonLat))];
  });
  if (zoom < WAYS_FROM) return ends;
  const ways = features.flatMap(({ id, geometry, properties }) => {
    const { told } = properties ?? {};
    if (geometry.type !== 'LineString' || !told) return [];
    const at = middleOf(projectLine(frame, geometry.coordinates as LonLat[]));
    return at ? [labelOf('way', id, String(told), at)] : [];
  });
  return [...ends, ...ways];
}

function labelOf(kind: 'way' | 'end', id: string, text: string, at: Pair): Label {
  const size = kind === 'way' ? WAY_SIZE : END_SIZE;
  return {
    id: `${kind} ${id}`,
    kind,
    lines: [text],
    at,
    size,
    spacing: 0,
    width: textWidth(text, { size }),
    ...GAPS[kind]
  };
}

/** The point halfway along a line; null where it has none. */
function middleOf(line: readonly Pair[]): Pair | null {
  const [first, ...rest] = line;
  if (!first) return null;
  const lengths = rest.map(([x, y], i) => {
    const [fromX, fromY] = line[i] ?? first;
    return Math.hypot(x - fromX, y - fromY);
  });
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [i, length] of lengths.entries()) {
    const [[x, y], [toX, toY]] = [line[i] ?? first, line[i + 1] ?? first];
    if (length > 0 && left <= length)
      return [x + ((toX - x) * left) / length, y + ((toY - y) * left) / length];
    left -= length;
  }
  return first;
}
