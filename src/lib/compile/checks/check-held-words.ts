import type { Draft, EventPart } from '../draft';
import { error, type Finding } from '../messages/finding';

/** A day from which a title or a note holds stands beside it; an earlier title says until when it is the title. */
export function checkHeldWords(draft: Draft): Finding[] {
  return draft.events.flatMap((event) => [
    ...beside(event, 'title_from', 'title_before'),
    ...beside(event, 'title_before', 'title_from'),
    ...beside(event, 'note_from', 'note')
  ]);
}

type Held = 'title_from' | 'title_before' | 'note_from' | 'note';

function beside(event: EventPart, field: Held, other: Held): Finding[] {
  if (event.fields[field] === undefined || event.fields[other] !== undefined) return [];
  if (event.faulty.has(other)) return [];
  return [error(event, [field], `expected a \`${other}\` beside it, found none`)];
}
