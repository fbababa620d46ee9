import type { Claim, Value } from '../atlas';
import { plainValue } from './plain-value';
import { placeContains, type AtlasIndex } from '../index-atlas';
import { printedDays } from '../time/printed-days';
import { contains, overlaps, type Span } from '../time/span';
import { isDated } from '../time/is-dated';
import type { When } from '../time/when';

/**
 * How claims differ. `disputes`: they cannot all be right, or for a value are not said to be; `both-stand`: values that
 * differ and that the atlas says can all be true; `within-day`: they cannot either, but their times lie within one civil
 * day, which is mentioned but is no dispute; `expected`: they expect different things; `printed`: they print different dates for
 * the same time, by the clocks of different zones.
 */
export type RivalryKind = 'disputes' | 'both-stand' | 'within-day' | 'expected' | 'printed';

/** A field on which claims differ; of values, the `label` says which. */
export type Rivalry = ({ field: 'when' | 'place' } | { field: 'values'; label: string }) & {
  kind: RivalryKind;
  /**
   * The claims on each side, in claim order: at least two sides, each of at least one claim. A claim compatible with every side
   * is on none.
   */
  sides: Claim[][];
};

/** The fields on which the claims of one event differ. Denials give no rival values; `bothStand` is said of all values. */
export function rivalries(
  index: AtlasIndex,
  claims: readonly Claim[],
  bothStand = false
): Rivalry[] {
  const expecting = claims.filter(({ stance }) => stance === 'expects');
  if (expecting.length > 0 && expecting.length === claims.length) return expectedRivals(expecting);
  const telling = claims.filter(tellsValues);
  const found = [
    ...reportedRivals(index, telling),
    ...valueRivals(telling, bothStand ? 'both-stand' : 'disputes')
  ];
  return found.some(({ field }) => field === 'when')
    ? found
    : [...printedRivals(telling), ...found];
}

/** Whether a claim says that it happened, so that its values can be rivals. */
export function tellsValues({ stance }: Claim): boolean {
  return stance !== 'denies' && stance !== 'expects';
}

/** Times and places neither of which contains the other. */
function reportedRivals(index: AtlasIndex, telling: readonly Claim[]): Rivalry[] {
  const fields: ['when' | 'place', (a: Claim, b: Claim) => boolean][] = [
    ['when', (a, b) => !a.when || !b.when || whensAgree(a.when, b.when)],
    [
      'place',
      (a, b) =>
        !a.place ||
        !b.place ||
        placeContains(index, a.place, b.place) ||
        placeContains(index, b.place, a.place)
    ]
  ];
  return fields.flatMap(([field, agree]): Rivalry[] => {
    const sides = sidesOf(telling, agree);
    if (sides.length < 2) return [];
    return [{ field, kind: field === 'when' && sameDay(sides) ? 'within-day' : 'disputes', sides }];
  });
}

/** Claims that disagree with another, on the side of the first with whom they agree. */
function sidesOf(telling: readonly Claim[], agree: (a: Claim, b: Claim) => boolean): Claim[][] {
  const disagreeing = telling.filter((a) => telling.some((b) => !agree(a, b)));
  const sides: [Claim, ...Claim[]][] = [];
  for (const claim of disagreeing) {
    const side = sides.find(([first]) => agree(claim, first));
    if (side) side.push(claim);
    else sides.push([claim]);
  }
  return sides;
}

/** Different values of one label. What a source says against itself, on nobody else's word, is no rival. */
function valueRivals(telling: readonly Claim[], kind: RivalryKind): Rivalry[] {
  return labelsOf(telling).flatMap((label): Rivalry[] => {
    const sides = sidesOf(
      telling,
      (a, b) => (a.source === b.source && a.origin === b.origin) || valuesAgree(a, b, label)
    );
    return sides.length > 1 ? [{ field: 'values', label, kind, sides }] : [];
  });
}

/** Amounts in different units are not compared. */
function valuesAgree(a: Claim, b: Claim, label: string): boolean {
  const [one, other] = [valueOf(a, label), valueOf(b, label)];
  if (one === undefined || other === undefined) return true;
  if (typeof one !== 'string' && typeof other !== 'string' && one.unit !== other.unit) return true;
  return plainValue(one) === plainValue(other);
}

/** The labels under which the claims give values, in claim order. */
function labelsOf(claims: readonly Claim[]): string[] {
  return [...new Set(claims.flatMap(({ values }) => Object.keys(values ?? {})))];
}

function valueOf({ values }: Claim, label: string): Value | undefined {
  return values && Object.hasOwn(values, label) ? values[label] : undefined;
}

/** What is expected has not happened, so any two different values are rivals, even if one contains the other. */
function expectedRivals(expecting: readonly Claim[]): Rivalry[] {
  const fields: ['when' | 'place', (claim: Claim) => string | undefined][] = [
    ['when', ({ when }) => when && [when.edtf, when.part].join()],
    ['place', ({ place }) => place]
  ];
  return [
    ...fields.flatMap(([field, keyOf]): Rivalry[] => {
      const sides = sidesBy(expecting, keyOf);
      return sides.length > 1 ? [{ field, kind: 'expected', sides }] : [];
    }),
    ...valueRivals(expecting, 'expected')
  ];
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
