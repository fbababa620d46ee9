import type { LonLat } from '../core/lon-lat';
import { isCountry } from '../core/precision';
import type { PlaceGroup } from '../core/view/group-by-place';

/** The points that a map must show, in degrees: those of the places in view, except whole countries. */
export function pointsOfGroups(groups: readonly PlaceGroup[]): LonLat[] {
  return groups.flatMap(({ place }) => (isCountry(place) ? [] : [place.point]));
}
