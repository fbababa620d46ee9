import { isoFromDay } from './day';
import { localOf } from './zone';

/** `2023-09-12T06:00+09:00` for an instant (seconds since 1970-01-01T00:00Z) by clocks so many minutes east of UTC: `parseClock`'s own form. */
export function isoClock(instant: number, offset: number): string {
  const { day, seconds } = localOf('UTC', instant + offset * 60);
  const minutes = Math.floor(seconds / 60);
  return `${isoFromDay(day)}T${clock(minutes)}${offset < 0 ? '-' : '+'}${clock(Math.abs(offset))}`;
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
