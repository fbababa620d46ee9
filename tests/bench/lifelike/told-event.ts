import type { EventKind, Outcome } from '../../../src/lib/core/atlas';

/** An event of a lifelike atlas before its claims: who reports it is drawn afterwards. */
export type ToldEvent = {
  id: string;
  kind: EventKind;
  title: string;
  actors: string[];
  place: string;
  /** The civil day, since 1970-01-01, on which it happens or begins. */
  day: number;
  /** As its first claim gives it: EDTF, or a time. */
  when: string;
  part?: 'morning' | 'afternoon' | 'evening';
  /** Of an expectation: what came of it; `event` is the id of the event that settles it. */
  outcome?: { result: Outcome['result']; event?: string };
  /** Whether sources may differ on it: what a journey is made of has one time. */
  firm: boolean;
};

/** The id of an event by its number in the atlas. */
export function eventId(number: number): string {
  return `e-${number}`;
}

/** The id of a claim by its event and its number there. */
export function claimId(event: string, number: number): string {
  return `c${event.slice(1)}-${number}`;
}
