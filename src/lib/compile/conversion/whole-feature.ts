import type { FeaturePart } from '../draft';
import { wholeFields } from '../reading/read-part';

/** A feature as its file has it, if nothing was wrong with it; throws otherwise. */
export function wholeFeature<Feature extends { geometry: unknown; properties: unknown }>(
  part: FeaturePart<Feature>
): { id: string; geometry: Feature['geometry']; properties: Feature['properties'] } {
  const { id } = wholeFields(part);
  if (part.geometry === undefined) throw new Error(`${id} has no geometry`);
  return { id, geometry: part.geometry, properties: wholeFields(part.properties) };
}
