import type { AtlasIndex } from '$lib/core/index-atlas';
import { runsFromRight } from '$lib/core/text/isolate';
import { isCountryMark, markLabel, type ScreenMark } from '$lib/static-map/cluster-marks';
import type { Size } from '$lib/static-map/frame';
import type { IdFeature } from '$lib/static-map/id-feature';
import { markLabels, spacesOf, type LaidTraveller, type Layout } from '$lib/static-map/lay-out';
import { dateLabels, type LaidDate } from '$lib/static-map/line-dates';
import { placeLabels, type Obstacle, type PlacedLabel } from '$lib/static-map/place-labels';
import { labelProperties } from './label-properties';
import { MARK_SPACE, NAME_SPACE, SPACES } from './overlay-images';

/** How far outside the map names are still placed, in pixels: it may be moved before they are placed anew. */
const MARGIN = 96;

/** The most names of marks that are placed: a screen has no room for more. */
const MOST = 300;

/** Whether the map can draw a text: it sets letters one by one from the left, and joins none. */
export function isDrawable(text: string): boolean {
  return !runsFromRight(text);
}

/**
 * The names of the marks, and dates along lines, where there is room for them, the first in time placed first and the strong one before all, and the space
 * that marks and travellers take up, which keeps the base map's names off. A country's mark is its name, and only takes up space; so
 * do one whose name the page has beside it, and the name of a traveller, which the page writes.
 */
export function labelFeatures(
  index: AtlasIndex,
  layout: Layout,
  dates: readonly LaidDate[],
  strong: string | null,
  { width, height }: Size
): IdFeature[] {
  const near = layout.marks.filter(
    ({ x, y }) => x > -MARGIN && y > -MARGIN && x < width + MARGIN && y < height + MARGIN
  );
  const written = new Set(near.filter((mark) => isDrawable(markLabel(index, mark.members))));
  const labels = markLabels(index, [...written], strong).slice(0, MOST);
  const dated = dateLabels(dates);
  const besides = near
    .filter((mark) => !isCountryMark(mark) && !written.has(mark))
    .map(({ x, y, aside }): Obstacle => ({ at: [x, y], aside, ...SPACES[NAME_SPACE] }));
  const obstacles = [...spacesOf(index, { ...layout, marks: near }), ...besides];
  const placed = new Map(
    placeLabels([...labels, ...dated.map(({ label }) => label)], obstacles, { from: 1, to: 1 }).map(
      (label) => [label.id, label]
    )
  );
  return [
    ...near.map((mark) =>
      markFeature(mark, placed.get(`mark ${mark.id}`), isCountryMark(mark) || !written.has(mark))
    ),
    ...layout.travellers.map(travellerFeature),
    ...dated.flatMap(({ date }) => dateFeature(date, placed.get(date.id)))
  ];
}

function markFeature(mark: ScreenMark, label: PlacedLabel | undefined, wide: boolean): IdFeature {
  return {
    type: 'Feature',
    id: mark.id,
    geometry: { type: 'Point', coordinates: mark.members[0]?.place.point ?? [0, 0] },
    properties: {
      space: wide ? NAME_SPACE : MARK_SPACE,
      aside: mark.aside ?? [0, 0],
      ...labelProperties(label ?? null)
    }
  };
}

function travellerFeature({ traveller, position, name }: LaidTraveller): IdFeature {
  return {
    type: 'Feature',
    id: `traveller ${traveller.journey.journey.id}`,
    geometry: { type: 'Point', coordinates: position },
    properties: {
      space: MARK_SPACE,
      aside: [0, 0],
      ...labelProperties(name && isDrawable(name.lines.join()) ? name : null)
    }
  };
}

function dateFeature({ id, position }: LaidDate, label: PlacedLabel | undefined): IdFeature[] {
  if (!label) return [];
  const geometry = { type: 'Point' as const, coordinates: position };
  const properties = { space: '', aside: [0, 0], ...labelProperties(label) };
  return [{ type: 'Feature', id, geometry, properties }];
}
