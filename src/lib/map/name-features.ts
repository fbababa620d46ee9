import type { AtlasIndex } from '$lib/core/index-atlas';
import type { Size } from '$lib/static-map/frame';
import type { IdFeature } from '$lib/static-map/id-feature';
import type { Layout } from '$lib/static-map/lay-out';
import type { LaidDate } from '$lib/static-map/line-dates';
import { labelFeatures } from './label-features';

/** What the map writes for the atlas: the features that carry words, and the layout of marks and travellers. */
export type Named = {
  legs: readonly IdFeature[];
  dates: readonly LaidDate[];
  ties: readonly IdFeature[];
  reaches: readonly IdFeature[];
  layout: Layout;
  /** The map's, in pixels. */
  size: Size;
  /** The id of the mark whose name is bold. */
  strong: string | null;
};

/** The features of the map's own source of names; the `part` of each says which layer writes it. */
export function nameFeatures(
  index: AtlasIndex,
  { legs, dates, ties, reaches, layout, size, strong }: Named
): IdFeature[] {
  return [
    ...partOf(
      'way',
      [...legs, ...reaches, ...ties].filter(({ properties }) => properties?.told)
    ),
    ...partOf(
      'end',
      ties.filter(({ properties }) => properties?.part === 'end')
    ),
    ...partOf('mark', labelFeatures(index, layout, dates, strong, size))
  ];
}

function partOf(part: string, features: readonly IdFeature[]): IdFeature[] {
  return features.map((feature) => ({
    ...feature,
    id: `${part}/${feature.id}`,
    properties: { ...feature.properties, part }
  }));
}
