import type { Rivalry } from './rivals';
import { overlaps } from '../time/span';

/** A time or a place on which claims differ: the day if the rival times have no day in common, otherwise the time. */
export function rivalTopic({
  field,
  sides
}: Pick<Rivalry, 'sides'> & { field: 'when' | 'place' }): 'day' | 'time' | 'place' {
  if (field === 'place') return field;
  const days = sides.map((side) => side.flatMap(({ when }) => (when ? [when.stated.days] : [])));
  const shared = days.some((side, at) =>
    days.slice(at + 1).some((other) => side.some((a) => other.some((b) => overlaps(a, b))))
  );
  return shared ? 'time' : 'day';
}
