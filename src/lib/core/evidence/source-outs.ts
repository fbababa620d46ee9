import type { Source } from '../atlas';
import { instantOf } from '../time/zone';

/** From when on a source is perhaps known, and from when on it is: days since 1970-01-01, or seconds since 1970-01-01T00:00Z. */
export type Out = { perhaps: number; sure: number };

/** When sources are out by the clock of days (see `sourceKnown`). */
export function outByDays({ published: { from, to } }: Source): Out {
  return { perhaps: from, sure: to - 1 };
}

/** When sources are out by the clock of hours, for an atlas of the zone: those that give no time with the end of a day. */
export function outByHours(zone: string): (source: Source) => Out {
  const ends = new Map<number, number>();
  const endOf = (day: number) => {
    const end = ends.get(day) ?? instantOf(zone, day, 86_400);
    ends.set(day, end);
    return end;
  };
  return ({ published, publishedAt }) =>
    // A source is perhaps known as soon as its first second is over.
    publishedAt
      ? { perhaps: publishedAt.from + 1, sure: publishedAt.to }
      : { perhaps: endOf(published.from), sure: endOf(published.to - 1) };
}
