import { distance } from '@turf/distance';
import type { AtlasIndex } from '../index-atlas';

/** Kilometres between places that are told apart by rows of one stretch: those of a city and what is around it. */
const NEAR = 100;

/** Places, by id, that no known way leads to, from the nearest to the start; and how far that is as the crow flies, in kilometres. */
export type LooseRows = { places: string[]; away: number };

/**
 * The places that no known way leads to, in the order of travel, as rows: those that follow one another and are near together in one
 * stretch. The place where the journey starts is alone.
 */
export function looseRows(
  { places }: Pick<AtlasIndex, 'places'>,
  start: string,
  loose: readonly string[]
): LooseRows[] {
  const apart = (a: string, b: string) => {
    const [first, second] = [places.get(a), places.get(b)];
    return first && second ? distance(first.point, second.point) : Infinity;
  };
  const groups: string[][] = [];
  for (const place of new Set(loose)) {
    const last = groups.at(-1);
    const joins = last && place !== start && !last.includes(start);
    if (joins && last.some((other) => apart(other, place) <= NEAR)) last.push(place);
    else groups.push([place]);
  }
  return groups.map((group) => {
    const sorted = group.toSorted((a, b) => apart(start, a) - apart(start, b));
    return { places: sorted, away: apart(start, sorted[0] ?? start) };
  });
}
