import type { EventKind } from '../atlas';

/** The kinds of events whose actors are where they happen. */
const THERE: ReadonlySet<EventKind> = new Set<EventKind>([
  'departure',
  'arrival',
  'crossing',
  'sighting',
  'stop',
  'meeting',
  'visit'
]);

/** Whether an event of a kind puts its actors at its place. */
export function putsActorsThere(kind: EventKind): boolean {
  return THERE.has(kind);
}
