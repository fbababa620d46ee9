import type { EventKind } from '../atlas';

/** Whether an event of this kind is that something was said: who reports it is then its witness, and not who said it. */
export function isStatement(kind: EventKind): boolean {
  return kind === 'statement' || kind === 'announcement' || kind === 'allegation';
}
