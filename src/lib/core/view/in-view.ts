import type { KnownEvent } from '../evidence/known-event';
import type { Span } from '../time/span';
import type { AtlasAt } from './atlas-at';

/** What of an atlas is in view. */
export type InView = Omit<AtlasAt, 'events'> & {
  /** The window, in seconds since 1970-01-01T00:00Z, half-open. */
  instants: Span;
  /** The selected event, and what is known that an outcome ties to it. */
  selected: KnownEvent | null;
  tied: readonly KnownEvent[];
};
