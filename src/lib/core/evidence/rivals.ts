import type { Claim, Event } from '../atlas';
import type { AtlasIndex } from '../index-atlas';
import { differ, topicsOf, type Topic } from './differ';
import { groupClaims } from './group-claims';
import { mouthOf } from './mouth-of';
import { sidesOf } from './sides-of';
import { isDated } from '../time/is-dated';
import { printedDays } from '../time/printed-days';
import { contains, overlaps } from '../time/span';

/**
 * How claims differ. `disputes`: they cannot all be right, or for a value are not said to be; `both-stand`: values that
 * differ and that the atlas says can all be true; `within-day`: they cannot either, but their times lie within one civil
 * day, which is mentioned but is no dispute; `expected`: they expect different things; `printed`: they print different dates for
 * the same time, by the clocks of different zones.
 */
export type RivalryKind = 'disputes' | 'both-stand' | 'within-day' | 'expected' | 'printed';

/** A topic on which claims differ. */
export type Rivalry = Topic & {
  kind: RivalryKind;
  /** The claims on each side, as `sidesOf` has it: at least two sides, each of at least one claim. */
  sides: Claim[][];
};

/** What kind of event the claims are about, and whether the atlas says that their values can all be true. */
type About = { kind?: Event['kind']; bothStand?: string | undefined };

/** The sides that those of the claims form which differ and are not of one mouth. */
type SidesOn = (topic: Topic, differ: (a: Claim, b: Claim) => boolean) => Claim[][];

/**
 * The topics on which the claims of one event differ, between two mouths: what a source says against itself is no rival. Denials
 * give no rival values, and actors are none, for a claim lists those whom it names and excludes nobody.
 */
export function rivalries(
  index: AtlasIndex,
  claims: readonly Claim[],
  { kind = 'other', bothStand }: About = {}
): Rivalry[] {
  const among =
    (some: readonly Claim[]): SidesOn =>
    ({ field }, differ) =>
      sidesOf(
        some,
        (a, b) =>
          differ(a, b) && mouthOf(index, kind, a, field).id !== mouthOf(index, kind, b, field).id
      );
  if (allExpect(claims)) return expectedRivals(index, claims, among(claims));
  const telling = claims.filter(tellsValues);
  const sidesOn = among(telling);
  const found = topicsOf(telling).flatMap((topic): Rivalry[] => {
    const sides = sidesOn(topic, (a, b) => differ(index, topic, a, b));
    if (sides.length < 2) return [];
    if (topic.field === 'values')
      return [{ ...topic, kind: bothStand === undefined ? 'disputes' : 'both-stand', sides }];
    const within = topic.field === 'when' && sameDay(sides);
    return [{ ...topic, kind: within ? 'within-day' : 'disputes', sides }];
  });
  return found.some(({ field }) => field === 'when')
    ? found
    : [...printedRivals(telling), ...found];
}

/** Whether a claim says that it happened, so that its values can be rivals. */
export function tellsValues({ stance }: Claim): boolean {
  return stance !== 'denies' && stance !== 'expects';
}

/** Whether claims are those of an expectation. */
export function allExpect(claims: readonly Claim[]): boolean {
  return claims.every(({ stance }) => stance === 'expects');
}

/** What is expected has not happened, so any two different times or places are rivals, even if one contains the other. */
function expectedRivals(
  index: AtlasIndex,
  expecting: readonly Claim[],
  sidesOn: SidesOn
): Rivalry[] {
  const differs = (topic: Topic, a: Claim, b: Claim) => {
    if (topic.field === 'values') return differ(index, topic, a, b);
    const [one, other] = [a, b].map((claim) =>
      topic.field === 'place'
        ? claim.place
        : claim.when && [claim.when.edtf, claim.when.part].join()
    );
    return one !== undefined && other !== undefined && one !== other;
  };
  return topicsOf(expecting).flatMap((topic): Rivalry[] => {
    const sides = sidesOn(topic, (a, b) => differs(topic, a, b));
    return sides.length > 1 ? [{ ...topic, kind: 'expected', sides }] : [];
  });
}

/** Printed days with nothing in common, for times that have: by the place's clocks, at least one of them is another day. */
function printedRivals(telling: readonly Claim[]): Rivalry[] {
  const dated = telling.flatMap((claim) => {
    if (!claim.when || !isDated(claim.when)) return [];
    const days = printedDays(claim.when);
    const { from, to } = claim.when.stated.days;
    const { instants } = claim.when.widened;
    return [{ claim, days, instants, abroad: days.from !== from || days.to !== to }];
  });
  const differing = dated.filter((one) =>
    dated.some(
      (other) =>
        (one.abroad || other.abroad) &&
        overlaps(one.instants, other.instants) &&
        !overlaps(one.days, other.days)
    )
  );
  const sides = groupClaims(
    differing.map(({ claim }) => claim),
    ({ when }) => when && Object.values(printedDays(when)).join()
  );
  return sides.length > 1 ? [{ field: 'when', kind: 'printed', sides }] : [];
}

function sameDay(sides: readonly Claim[][]): boolean {
  const days = sides.flat().flatMap(({ when }) => (when ? [when.stated.days] : []));
  const first = days[0];
  return !!first && first.to - first.from === 1 && days.every((day) => contains(first, day));
}
