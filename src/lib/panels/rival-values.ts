import type { AtlasIndex } from '$lib/core/index-atlas';
import type { KnownEvent } from '$lib/core/known-event';
import { originName } from '$lib/core/origin-name';
import { rivalValue } from '$lib/core/rival-value';
import { tellsValues, type Rivalry } from '$lib/core/rivals';

/** One of the values on which claims differ, and the names of who gives it. */
type RivalValue = { value: string; tellers: string[] };

/** The values of a rivalry, each with everyone who gives it in the same words. */
export function rivalValues(
  index: AtlasIndex,
  { claims }: Pick<KnownEvent, 'claims'>,
  { field, claims: rivals }: Rivalry
): RivalValue[] {
  const telling = claims.filter(tellsValues);
  return rivals.map((rival) => {
    const value = rivalValue(index, rival, field);
    const tellers = telling
      .filter((claim) => rivalValue(index, claim, field) === value)
      .map((claim) => originName(index, claim));
    return { value, tellers: [...new Set(tellers)] };
  });
}
