import type { KnownEvent } from '../evidence/known-event';

/** An event to be found: one that is known, or the names of one and what is known of it. */
export type Findable = Pick<KnownEvent, 'title' | 'place' | 'actors' | 'sources'> & {
  event: { id: string };
};
