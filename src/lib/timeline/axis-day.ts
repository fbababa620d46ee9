import { localOf } from '$lib/core/time/zone';

const DAY_SECONDS = 86_400;

/** Where an instant (seconds since 1970-01-01T00:00Z) lies on the axis by a zone's clocks: days since 1970-01-01, with fractions. */
export function axisDay(zone: string, instant: number): number {
  const { day, seconds } = localOf(zone, instant);
  return day + seconds / DAY_SECONDS;
}
