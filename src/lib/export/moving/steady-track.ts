import type { KnownEvent } from '../../core/evidence/known-event';
import type { LonLat } from '../../core/lon-lat';
import { roundPosition } from '../../core/movement/round-position';
import { turnedTo } from '../../core/movement/unwrap';
import { exactInstant } from '../edtf-span';
import type { ExportedLeg } from '../exported-legs';

/** Where a traveller would be at an instant (seconds since 1970-01-01T00:00Z, whole). */
export type Sample = { instant: number; position: LonLat };

/**
 * A leg as a moving point, for formats that have one: at each corner of its way the instant at which a steady speed from the one report
 * to the other would have brought the traveller there, as the map of the site supposes. Null unless both reports give the minute and
 * the way is along routes: of any other leg nothing is said in between.
 */
export function steadyTrack({ from, to, routes, path, measures }: ExportedLeg): Sample[] | null {
  const [start, end] = [instantOf(from), instantOf(to)];
  const length = measures.at(-1) ?? 0;
  if (start === null || end === null || end <= start) return null;
  if (routes.length === 0 || !path || length === 0) return null;
  return path.map((position, i) => ({
    instant: Math.round(start + (end - start) * ((measures[i] ?? 0) / length)),
    position: within180(position)
  }));
}

function instantOf({ when }: KnownEvent): number | null {
  const iso = exactInstant(when);
  return iso === null ? null : Date.parse(iso) / 1000;
}

function within180([longitude, latitude]: LonLat): LonLat {
  const turned = turnedTo(longitude, 0);
  return turned === longitude ? [longitude, latitude] : roundPosition([turned, latitude]);
}
