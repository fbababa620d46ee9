import type { KnownEvent } from '../evidence/known-event';

/** Whether a time runs over more than one civil day, a month for example, so that no single day is the event's own. */
export function lasts({ when }: Pick<KnownEvent, 'when'>): boolean {
  return when !== null && when.stated.days.to - when.stated.days.from > 1;
}
