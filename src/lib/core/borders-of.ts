import type { Atlas } from './atlas';
import { extent } from './extent';
import { dayOf } from './time/day';

/** The base map's borders are those of today: `hidden`; shown as such, `today`, beside a story of other times; or just `shown`. */
export type Borders = 'shown' | 'today' | 'hidden';

/** Until then the borders of states were others in much of the world: 1 January 1992. */
const TODAYS_BORDERS = dayOf(1992, 1, 1);

/** What an atlas's maps do with the borders: what the atlas says, else `today` if it tells of nothing later than 1991. */
export function bordersOf({ borders, events, stretch }: Atlas): Borders {
  if (borders) return borders;
  const times = events.flatMap(({ when }) => (when ? [when.stated.days.to] : []));
  return extent(times.length > 0 ? times : [stretch.to]).to <= TODAYS_BORDERS ? 'today' : 'shown';
}
