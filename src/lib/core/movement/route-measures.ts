import { distance } from '@turf/distance';
import type { Route } from '../journey';
import type { LonLat } from '../lon-lat';

/**
 * How far along a route each of its coordinates is, in kilometres from its first km-post (before it, below that post's), by
 * linear referencing. Between two posts the published kilometres are shared out in proportion to the drawn line, since a drawn
 * line cuts corners; before the first post and after the last, and without posts, lengths are geodesic.
 */
export function routeMeasures({
  coordinates,
  stations
}: {
  coordinates: readonly LonLat[];
  stations: readonly Pick<Route['stations'][number], 'index' | 'km'>[];
}): number[] {
  const drawn = drawnLengths(coordinates);
  const posts = stations
    .flatMap(({ index, km }) => (km === undefined ? [] : [{ km, drawn: drawn[index] ?? 0 }]))
    .sort((a, b) => a.drawn - b.drawn);
  return drawn.map((along) => {
    const next = posts.find((post) => post.drawn >= along);
    const before = posts.findLast((post) => post.drawn <= along);
    if (!before) return next ? next.km - (next.drawn - along) : along;
    if (!next || next.drawn === before.drawn) return before.km + (along - before.drawn);
    const share = (along - before.drawn) / (next.drawn - before.drawn);
    return before.km + share * (next.km - before.km);
  });
}

/** How far along the drawn line each of its positions is, in geodesic kilometres. */
export function drawnLengths(line: readonly LonLat[]): number[] {
  let sum = 0;
  return line.map((position, i) => (sum += distance(line[i - 1] ?? position, position)));
}
