import type { EventKind, Outcome } from '../atlas';
import type { Span } from '../time/span';
import type { When } from '../time/when';
import type { Status } from './status';

/** What of an event decides when and where it is shown, how it counts and which filter it passes, as known by some day or hour. */
export type EventFacts = {
  kind: EventKind;
  status: Status;
  when: When | null;
  /** The id of a place; null if no known claim gives one. */
  place: string | null;
  /** Ids of actors, in the event's order. */
  actors: readonly string[];
  /** Ids of the sources of the known claims, each once. */
  sources: readonly string[];
  /** Days on which the first known claim was published (half-open): "by" them, if no time is known. */
  firstPublished: Span;
  /** Whether all its claims are only perhaps known, their publication days being uncertain. */
  perhaps: boolean;
  /** How an expectation ended, once known, `open` only with all reports; null before, and for any other event. */
  result: Outcome['result'] | null;
  /** Whether it is an expectation known not to have come about as expected. */
  failed: boolean;
};
