import type { Claim } from './atlas';
import { formatWhen } from './format-when';
import type { AtlasIndex } from './index-atlas';
import type { RivalField } from './rivals';

/** What a claim gives for a field, in words; empty where it gives nothing. */
export function rivalValue(index: AtlasIndex, claim: Claim, field: RivalField): string {
  if (field === 'when') return claim.when ? formatWhen(claim.when) : '';
  if (field === 'place') return index.places.get(claim.place ?? '')?.name ?? '';
  return claim.value ?? '';
}
