import { distance } from '@turf/distance';
import type { LonLat } from '../lon-lat';

/** The measure of a point on a segment of a line, in proportion between those of the segment's ends: kilometres, as `measures` are. */
export function measureAt(
  line: readonly LonLat[],
  measures: readonly number[],
  { point, segment }: { point: LonLat; segment: number }
): number {
  const [start = 0, end = start] = [measures[segment], measures[segment + 1]];
  const [from = point, to = from] = [line[segment], line[segment + 1]];
  const length = distance(from, to);
  return length > 0 ? start + Math.min(distance(from, point) / length, 1) * (end - start) : start;
}
