import type { Claim } from './atlas';
import { placeContains, type AtlasIndex } from './index-atlas';
import { contains, type Span } from './span';
import type { When } from './when';

/** A field on which claims may differ. */
export type RivalField = 'when' | 'place' | 'value';

/** A field on which claims differ, with one claim for each rival value, in the order of the claims. */
export type Rivalry = {
  field: RivalField;
  claims: Claim[];
  /** Rival times within one civil day are told, but do not dispute the event. */
  withinDay: boolean;
};

/**
 * The fields on which claims that say it happened give rival values, of which neither contains the
 * other. Denials and expectations are no rivals.
 */
export function rivalries(index: AtlasIndex, claims: readonly Claim[]): Rivalry[] {
  const telling = claims.filter(tellsValues);
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
  return fields.flatMap(([field, agree]) => {
    const disagreeing = telling.filter((a) => telling.some((b) => !agree(a, b)));
    const rivals: Claim[] = [];
    for (const claim of disagreeing)
      if (!rivals.some((other) => agree(claim, other))) rivals.push(claim);
    return rivals.length > 1
      ? [{ field, claims: rivals, withinDay: field === 'when' && sameDay(rivals) }]
      : [];
  });
}

/** Whether a claim says that it happened, so that its values may be rivals of others'. */
export function tellsValues({ stance }: Claim): boolean {
  return stance !== 'denies' && stance !== 'expects';
}

/**
 * Whether one of the two times, widened where it is approximate, contains the other: compared by
 * instants where both are finer than a day, else by civil days.
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

function sameDay(claims: readonly Claim[]): boolean {
  const days = claims.flatMap((claim) => (claim.when ? [claim.when.stated.days] : []));
  const first = days[0];
  return !!first && first.to - first.from === 1 && days.every((day) => contains(first, day));
}
