import type { Rivalry } from './rivals';
import { overlaps } from '../time/span';

/** What claims differ on: the day if the rival times have no day in common, otherwise the time; for another field, the field. */
export function rivalTopic({ field, sides }: Rivalry): 'day' | 'time' | 'place' | 'value' {
  if (field !== 'when') return field;
  const days = sides.map((side) => side.flatMap(({ when }) => (when ? [when.stated.days] : [])));
  const shared = days.some((side, at) =>
    days.slice(at + 1).some((other) => side.some((a) => other.some((b) => overlaps(a, b))))
  );
  return shared ? 'time' : 'day';
}
