import type { Claim, Event } from '../atlas';
import type { AtlasIndex } from '../index-atlas';
import { differ, topicsOf, type Topic } from './differ';
import { groupClaims } from './group-claims';
import { mouthOf } from './mouth-of';
import { allExpect, tellsValues } from './rivals';

/** What a source says against itself on a topic. */
export type OwnDifference = Topic & {
  /** Its claims, at least two, of one mouth (see `mouthOf`), the first that gives each of the values that differ. */
  claims: [Claim, ...Claim[]];
};

/** What each source says against itself in the claims of one event, by topic, then in claim order. Denials give no values. */
export function ownDifferences(
  index: AtlasIndex,
  { kind }: Pick<Event, 'kind'>,
  claims: readonly Claim[]
): OwnDifference[] {
  const telling = allExpect(claims) ? claims : claims.filter(tellsValues);
  return topicsOf(telling).flatMap((topic) => {
    const mouths = groupClaims(telling, (claim) => mouthOf(index, kind, claim, topic.field).id);
    return mouths.flatMap((own): OwnDifference[] => {
      const against = (claim: Claim) => (other: Claim) => differ(index, topic, claim, other);
      const [first, ...more] = own.filter((claim) => own.some(against(claim)));
      if (!first) return [];
      const firsts: [Claim, ...Claim[]] = [first];
      for (const claim of more) if (firsts.every(against(claim))) firsts.push(claim);
      return [{ ...topic, claims: firsts }];
    });
  });
}
