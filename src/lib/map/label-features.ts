import { isCountry } from '$lib/core/precision';
import type { AtlasIndex } from '$lib/core/index-atlas';
import { leadingPlace } from '$lib/core/view/leading-place';
import { markLabel, type ScreenMark } from '$lib/static-map/cluster-marks';
import type { IdFeature } from '$lib/static-map/id-feature';
import { runsFromRight } from '$lib/core/text/isolate';
import { MARK_SPACE, NAME_SPACE } from './overlay-images';

/** Whether the map can draw a text: it sets letters one by one from the left, and joins none. */
export function isDrawable(text: string): boolean {
  return !runsFromRight(text);
}

/** The names of the marks, the first in time placed first and the strong one before all. A country's mark is its name, and only keeps others off; so does one whose name the page has beside it. */
export function labelFeatures(
  index: AtlasIndex,
  marks: readonly ScreenMark[],
  strong: string | null
): IdFeature[] {
  return marks.map(({ id, members }, order) => {
    const place = leadingPlace(index, members);
    const stands = members[0]?.place ?? place;
    const label = markLabel(index, members);
    const drawn = !isCountry(place) && isDrawable(label);
    return {
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: stands.point },
      properties: {
        name: drawn ? label : '',
        space: drawn ? MARK_SPACE : NAME_SPACE,
        strong: id === strong,
        order: id === strong ? -1 : order
      }
    };
  });
}
