import type { AtlasIndex } from '$lib/core/index-atlas';
import type { ScreenMark } from '$lib/static-map/cluster-marks';
import type { IdFeature } from '$lib/static-map/id-feature';
import { labelFeatures } from './label-features';

/** What the map writes for the atlas: the features that carry words, and the marks with their names. */
export type Named = {
  legs: readonly IdFeature[];
  stops: readonly IdFeature[];
  ties: readonly IdFeature[];
  marks: readonly ScreenMark[];
  /** The id of the mark whose name is bold. */
  strong: string | null;
};

/** The features of the map's own source of names; the `part` of each says which layer writes it. */
export function nameFeatures(
  index: AtlasIndex,
  { legs, stops, ties, marks, strong }: Named
): IdFeature[] {
  return [
    ...partOf(
      'way',
      legs.filter(({ properties }) => properties?.told)
    ),
    ...partOf('stop', stops),
    ...partOf(
      'end',
      ties.filter(({ properties }) => properties?.part === 'end')
    ),
    ...partOf('mark', labelFeatures(index, marks, strong))
  ];
}

function partOf(part: string, features: readonly IdFeature[]): IdFeature[] {
  return features.map((feature) => ({
    ...feature,
    id: `${part}/${feature.id}`,
    properties: { ...feature.properties, part }
  }));
}
