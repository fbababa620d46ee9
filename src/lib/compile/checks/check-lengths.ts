import { drawnLengths } from '../../core/movement/route-measures';
import { isOnEarth } from './check-coordinates';
import type { Draft, RoutePart } from '../draft';
import { error, type Finding } from '../messages/finding';

/** A drawn line cuts corners: a published length is this many times the drawn one, and never less. */
const [LEAST, MOST] = [1, 1.35];
/** Extra kilometres by which a span between two posts may be off if the stations of a line are placed only roughly. */
const ROUGH = 1;

type Span = { km: number; drawn: number };

/**
 * Published lengths and the spans between km-posts are 1.00 to 1.35 times the drawn length. Posts may be rounded to their last
 * digit, and the stations of a `schematic` line may be off by 1 km.
 */
export function checkLengths(draft: Draft): Finding[] {
  return draft.routes.flatMap((route) => {
    const line = route.geometry?.coordinates;
    if (!line?.every(isOnEarth)) return [];
    const along = drawnLengths(line);
    return [...checkPublished(route, along), ...checkPosts(route, along)];
  });
}

function checkPublished({ properties }: RoutePart, along: readonly number[]): Finding[] {
  const { stations = [], lengths = [] } = properties.fields;
  const indices = new Map([...stations].reverse().map(({ name, index }) => [name, index]));
  const placeOf = (name: string): number | undefined => along[indices.get(name) ?? -1];
  return lengths.flatMap(({ from, to, km }, i) => {
    const [start, end] = [placeOf(from), placeOf(to)];
    if (start === undefined || end === undefined) return [];
    const span = { km, drawn: Math.abs(end - start) };
    const ratio = Math.round((km / span.drawn) * 100) / 100;
    if (ratio >= LEAST && ratio <= MOST) return [];
    return [error(properties, ['lengths', i, 'km'], tell(span, `${from} to ${to}`))];
  });
}

function checkPosts({ properties }: RoutePart, along: readonly number[]): Finding[] {
  const { stations = [], schematic } = properties.fields;
  const rough = schematic === undefined ? 0 : ROUGH;
  const posts = stations
    .flatMap(({ index, name, km }, i) => (km === undefined ? [] : [{ index, name, km, i }]))
    .sort((a, b) => a.index - b.index);
  return posts.flatMap(({ km, name, index, i }, n) => {
    const before = posts[n - 1];
    const [start, end] = [along[before?.index ?? -1], along[index]];
    // Falling posts are reported elsewhere.
    if (!before || start === undefined || end === undefined || km < before.km) return [];
    const span = { km: Math.round((km - before.km) * 10) / 10, drawn: end - start };
    const off = rough + roundingOf(km) + roundingOf(before.km);
    if (span.km >= LEAST * span.drawn - off && span.km <= MOST * span.drawn + off) return [];
    return [error(properties, ['stations', i, 'km'], tell(span, `${before.name} to ${name}`))];
  });
}

/** The rounding error of a post as it is written, in kilometres: half of its last digit. */
function roundingOf(km: number): number {
  const [, decimals = ''] = String(km).split('.');
  return 0.5 / 10 ** decimals.length;
}

function tell({ km, drawn }: Span, way: string): string {
  const range = [LEAST, MOST].map((ratio) => (ratio * drawn).toFixed(1)).join(' to ');
  return `expected ${range} km from ${way}, where ${drawn.toFixed(1)} km are drawn, found ${km}`;
}
