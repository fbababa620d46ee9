import type { LonLat } from '../core/lon-lat';
import type { PlaceGroup } from '../core/view/group-by-place';
import type { Projected } from './cluster-marks';
import type { ProjectedTraveller } from './lay-out';
import type { Pair } from './mercator';
import type { TravellerMark } from './place-travellers';

/** A place's position on a map, in pixels from its upper left. */
type Project = (at: LonLat) => Pair;

/** The places of the window on a map. */
export function projectGroups(groups: readonly PlaceGroup[], project: Project): Projected[] {
  return groups.map((group) => {
    const [x, y] = project(group.place.point);
    return { group, x, y };
  });
}

/** The travellers on a map. */
export function projectTravellers(
  travellers: readonly TravellerMark[],
  project: Project
): ProjectedTraveller[] {
  return travellers.map((traveller) => {
    const [x, y] = project(traveller.position);
    return { ...traveller, x, y };
  });
}
