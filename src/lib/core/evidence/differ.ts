import type { Claim, Value } from '../atlas';
import type { AtlasIndex } from '../index-atlas';
import { timesFit } from '../time/times-fit';
import { placesFit } from './places-fit';
import { plainValue } from './plain-value';

/** What claims can differ on: when or where it was, or a value, of which the `label` says what it is of. */
export type Topic = { field: 'when' | 'place' } | { field: 'values'; label: string };

/**
 * Whether two claims differ on a topic: no true time or place could satisfy both, or the values are not the same. One that gives
 * nothing differs from none, and amounts in different units are not compared.
 */
export function differ(index: AtlasIndex, topic: Topic, a: Claim, b: Claim): boolean {
  if (topic.field !== 'values') {
    if (topic.field === 'when') return !!a.when && !!b.when && !timesFit(a.when, b.when);
    return !!a.place && !!b.place && !placesFit(index, a.place, b.place);
  }
  const [one, other] = [valueOf(a, topic.label), valueOf(b, topic.label)];
  if (one === undefined || other === undefined) return false;
  if (typeof one !== 'string' && typeof other !== 'string' && one.unit !== other.unit) return false;
  return plainValue(one) !== plainValue(other);
}

/** All that the claims could differ on: the labels of their values in claim order. */
export function topicsOf(claims: readonly Claim[]): Topic[] {
  const labels = new Set(claims.flatMap(({ values }) => Object.keys(values ?? {})));
  return [
    { field: 'when' },
    { field: 'place' },
    ...[...labels].map((label) => ({ field: 'values' as const, label }))
  ];
}

function valueOf({ values }: Claim, label: string): Value | undefined {
  return values && Object.hasOwn(values, label) ? values[label] : undefined;
}
