import type { Claim } from '$lib/core/atlas';
import { originName } from '$lib/core/explain-status';
import { formatWhen } from '$lib/core/format-when';
import type { AtlasIndex } from '$lib/core/index-atlas';
import type { KnownEvent } from '$lib/core/known-event';
import type { RivalField, Rivalry } from '$lib/core/rivals';

/** One of the values on which claims differ, and the names of who gives it. */
export type RivalValue = { value: string; tellers: string[] };

/** The values of a rivalry, each with everyone who gives it in the same words. */
export function rivalValues(
  index: AtlasIndex,
  { claims }: Pick<KnownEvent, 'claims'>,
  { field, claims: rivals }: Rivalry
): RivalValue[] {
  const telling = claims.filter(({ stance }) => stance !== 'denies' && stance !== 'expects');
  return rivals.map((rival) => {
    const value = valueWords(index, rival, field);
    const tellers = telling
      .filter((claim) => valueWords(index, claim, field) === value)
      .map((claim) => originName(index, claim));
    return { value, tellers: [...new Set(tellers)] };
  });
}

function valueWords(index: AtlasIndex, claim: Claim, field: RivalField): string {
  if (field === 'when') return claim.when ? formatWhen(claim.when) : '';
  if (field === 'place') return index.places.get(claim.place ?? '')?.name ?? '';
  return claim.value ?? '';
}
