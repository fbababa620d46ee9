import type { Atlas } from '$lib/core/atlas';
import type { PlaceGroup } from '$lib/core/view/group-by-place';
import { fitFrame } from '$lib/static-map/fit-frame';
import type { Frame, Size } from '$lib/static-map/frame';
import { pointsOfGroups } from '$lib/static-map/points-of-groups';

/** How near the map's edge a mark may stand, in pixels. */
const MARGIN = 48;

/** What a drawn map of a size shows that cannot be moved: the atlas's home view, or as much more as the places in view need. */
export function plainFrame(
  atlas: Pick<Atlas, 'home'>,
  groups: readonly PlaceGroup[],
  size: Size
): Frame {
  return fitFrame(atlas, pointsOfGroups(groups), size, MARGIN);
}
