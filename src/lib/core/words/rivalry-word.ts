import { claimFieldWord } from './claim-field-word';
import type { Rivalry } from '../evidence/rivals';
import { overlaps } from '../time/span';

/** What a reader calls that on which claims differ: the day where rival times have no day in common, else the time; of another field its own word. */
export function rivalryWord({ field, sides }: Rivalry): string {
  if (field !== 'when') return claimFieldWord(field);
  const days = sides.map((side) => side.flatMap(({ when }) => (when ? [when.stated.days] : [])));
  const shared = days.some((side, at) =>
    days.slice(at + 1).some((other) => side.some((a) => other.some((b) => overlaps(a, b))))
  );
  return shared ? 'time' : 'day';
}
