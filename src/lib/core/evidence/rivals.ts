import type { Claim } from '../atlas';
import { placeContains, type AtlasIndex } from '../index-atlas';
import { printedDays } from '../time/printed-days';
import { contains, overlaps, type Span } from '../time/span';
import { isDated } from '../time/is-dated';
import type { When } from '../time/when';

/** A field on which claims may differ. */
export type RivalField = 'when' | 'place' | 'value';

/**
 * How claims differ. `disputes`: they cannot all be right; `within-day`: they cannot either, but their times lie within one civil
 * day, which is mentioned but is no dispute; `expected`: they expect different things; `printed`: they print different dates for
 * the same time, by the clocks of different zones.
 */
export type RivalryKind = 'disputes' | 'within-day' | 'expected' | 'printed';

/** A field on which claims differ. */
export type Rivalry = {
  field: RivalField;
  kind: RivalryKind;
  /**
   * The claims on each side, in claim order: at least two sides, each of at least one claim. A claim compatible with every side
   * is on none.
   */
  sides: Claim[][];
};

/** The fields on which the claims of one event differ. Denials give no rival values. */
export function rivalries(index: AtlasIndex, claims: readonly Claim[]): Rivalry[] {
  const expecting = claims.filter(({ stance }) => stance === 'expects');
  if (expecting.length > 0 && expecting.length === claims.length) return expectedRivals(expecting);
  const telling = claims.filter(tellsValues);
  const found = reportedRivals(index, telling);
  return found.some(({ field }) => field === 'when')
    ? found
    : [...printedRivals(telling), ...found];
}

/** Whether a claim says that it happened, so that its values can be rivals. */
export function tellsValues({ stance }: Claim): boolean {
  return stance !== 'denies' && stance !== 'expects';
}

/** Values neither of which contains the other. */
function reportedRivals(index: AtlasIndex, telling: readonly Claim[]): Rivalry[] {
  const fields: [RivalField, (a: Claim, b: Claim) => boolean][] = [
    ['when', (a, b) => !a.when || !b.when || whensAgree(a.when, b.when)],
    [
      'place',
      (a, b) =>
        !a.place ||
        !b.place ||
        placeContains(index, a.place, b.place) ||
        placeContains(index, b.place, a.place)
    ],
    ['value', (a, b) => !a.value || !b.value || a.value === b.value]
  ];
  return fields.flatMap(([field, agree]): Rivalry[] => {
    const disagreeing = telling.filter((a) => telling.some((b) => !agree(a, b)));
    const sides: [Claim, ...Claim[]][] = [];
    for (const claim of disagreeing) {
      const side = sides.find(([first]) => agree(claim, first));
      if (side) side.push(claim);
      else sides.push([claim]);
    }
    if (sides.length < 2) return [];
    return [{ field, kind: field === 'when' && sameDay(sides) ? 'within-day' : 'disputes', sides }];
  });
}

/** What is expected has not happened, so any two different values are rivals, even if one contains the other. */
function expectedRivals(expecting: readonly Claim[]): Rivalry[] {
  const fields: [RivalField, (claim: Claim) => string | undefined][] = [
    ['when', ({ when }) => when && [when.edtf, when.part].join()],
    ['place', ({ place }) => place],
    ['value', ({ value }) => value]
  ];
  return fields.flatMap(([field, keyOf]): Rivalry[] => {
    const sides = sidesBy(expecting, keyOf);
    return sides.length > 1 ? [{ field, kind: 'expected', sides }] : [];
  });
}

/** Printed days with nothing in common, for times that agree: by the place's clocks, at least one of them is another day. */
function printedRivals(telling: readonly Claim[]): Rivalry[] {
  const dated = telling.flatMap((claim) => {
    if (!claim.when || !isDated(claim.when)) return [];
    const days = printedDays(claim.when);
    const { from, to } = claim.when.stated.days;
    return [{ claim, days, abroad: days.from !== from || days.to !== to }];
  });
  const differing = dated.filter((one) =>
    dated.some((other) => (one.abroad || other.abroad) && !overlaps(one.days, other.days))
  );
  const sides = sidesBy(
    differing.map(({ claim }) => claim),
    ({ when }) => when && Object.values(printedDays(when)).join()
  );
  return sides.length > 1 ? [{ field: 'when', kind: 'printed', sides }] : [];
}

/** The claims that have a key, grouped by it. */
function sidesBy(claims: readonly Claim[], keyOf: (claim: Claim) => string | undefined): Claim[][] {
  const sides = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    if (key) sides.set(key, [...(sides.get(key) ?? []), claim]);
  }
  return [...sides.values()];
}

/**
 * Whether one of two times, widened if approximate, contains the other: compared by instants if both are finer than a day,
 * otherwise by civil days.
 */
function whensAgree(a: When, b: When): boolean {
  const scale = finerThanDay(a) && finerThanDay(b) ? 'instants' : 'days';
  const first = opened(a, a.widened[scale]);
  const second = opened(b, b.widened[scale]);
  return contains(first, second) || contains(second, first);
}

function finerThanDay(when: When): boolean {
  return when.precision === 'minute' || when.precision === 'part';
}

function opened(when: When, span: Span): Span {
  return {
    from: when.openStart ? -Infinity : span.from,
    to: when.openEnd ? Infinity : span.to
  };
}

function sameDay(sides: readonly Claim[][]): boolean {
  const days = sides.flat().flatMap(({ when }) => (when ? [when.stated.days] : []));
  const first = days[0];
  return !!first && first.to - first.from === 1 && days.every((day) => contains(first, day));
}
