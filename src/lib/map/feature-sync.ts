import type { Feature } from 'geojson';
import type { GeoJSONSourceDiff } from 'maplibre-gl';
import type { IdFeature } from '$lib/static-map/id-feature';

/**
 * What must change for a source that shows `before` to show `after`; null where nothing must. A geometry
 * is taken for the same where its coordinates are the same array, so keep those of the atlas.
 */
function featureDifference(
  before: ReadonlyMap<string, IdFeature>,
  after: ReadonlyMap<string, IdFeature>
): GeoJSONSourceDiff | null {
  const remove = [...before.keys()].filter((id) => !after.has(id));
  const add = [...after.values()].filter((feature) => !same(before.get(feature.id), feature));
  return remove.length + add.length === 0 ? null : { remove, add };
}

function same(a: IdFeature | undefined, b: IdFeature): boolean {
  if (a?.geometry.coordinates !== b.geometry.coordinates) return false;
  const [left, right] = [a?.properties ?? {}, b.properties ?? {}];
  const keys = Object.keys(right);
  return (
    keys.length === Object.keys(left).length && keys.every((key) => equal(left[key], right[key]))
  );
}

/** Whether two properties are the same; a list is by what is in it. */
function equal(a: unknown, b: unknown): boolean {
  return a === b || (Array.isArray(a) && Array.isArray(b) && a.join() === b.join());
}

/** A GeoJSON source, as far as it is fed here. */
type FeatureSink = {
  setData(data: { type: 'FeatureCollection'; features: Feature[] }): unknown;
  updateData(difference: GeoJSONSourceDiff): unknown;
};

/** Keeps one GeoJSON source in step with the features to be shown, by difference. What is shown while the source is away, as in a change of style, is restored with it. */
export class FeatureSync {
  private shown = new Map<string, IdFeature>();

  constructor(private readonly sink: () => FeatureSink | undefined) {}

  show(features: readonly IdFeature[]): void {
    const next = new Map(features.map((feature) => [feature.id, feature]));
    const difference = featureDifference(this.shown, next);
    if (!difference) return;
    this.sink()?.updateData(difference);
    this.shown = next;
  }

  /** Gives the source all that it shows once more, as after a change of style. */
  restore(): void {
    this.sink()?.setData({ type: 'FeatureCollection', features: [...this.shown.values()] });
  }
}
