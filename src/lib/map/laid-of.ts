import type { Projected } from '$lib/static-map/cluster-marks';
import type { Size } from '$lib/static-map/frame';
import type { Layout } from '$lib/static-map/lay-out';
import { leaderOf } from '$lib/static-map/leader-of';
import { edgeBeyond } from './edge-beyond';

/** What the legend is told of a layout: whether a mark has a number, whether one makes room, and whether places lie beyond the edge. */
export function laidOf(
  { marks }: Pick<Layout, 'marks'>,
  projected: readonly Projected[],
  size: Size
) {
  return {
    count: marks.some(({ members }) => members.flatMap(({ shown }) => shown).length > 1),
    leader: marks.some((mark) => leaderOf(mark) !== null),
    beyond: projected.some((one) => edgeBeyond(one, size) !== null)
  };
}
