import type { AtlasIndex } from '$lib/core/index-atlas';
import { leadingPlace, markLabel, type ScreenMark } from '$lib/drawn/cluster-marks';
import type { IdFeature } from '$lib/drawn/id-feature';
import { MARK_SPACE, NAME_SPACE } from './overlay-images';

/** The names of the marks, the first in time placed first and the strong one before all. A country's mark is its name, and only keeps others off. */
export function labelFeatures(
  index: AtlasIndex,
  marks: readonly ScreenMark[],
  strong: string | null
): IdFeature[] {
  return marks.map(({ id, members }, order) => {
    const place = leadingPlace(index, members);
    const stands = members[0]?.place ?? place;
    const country = place.precision === 'country';
    return {
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: stands.point },
      properties: {
        name: country ? '' : markLabel(index, members),
        space: country ? NAME_SPACE : MARK_SPACE,
        strong: id === strong,
        order: id === strong ? -1 : order
      }
    };
  });
}
