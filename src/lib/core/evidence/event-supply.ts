import type { Event } from '../atlas';

/** The ids and titles of all events of an atlas, by row; of those that were called otherwise before, the earlier title and the day until which. */
export type Titles = {
  ids: readonly string[];
  titles: readonly string[];
  before: ReadonlyMap<number, { title: string; until: number }>;
};

/** Brings the events of an atlas whose file holds only what is known of them, by their rows. */
export type EventSupply = {
  /** Whether an event is here, with its claims. */
  isHere(row: number): boolean;
  /** Asks for events, the most urgent first, in place of all that was asked for before and is not yet on its way. */
  want(rows: readonly number[]): void;
  /** Resolves once the events are here; rejects if they cannot be had. */
  bring(rows: readonly number[]): Promise<void>;
  /** All events, in order, which are not kept; rejects if they cannot be had. */
  all(): Promise<Event[]>;
  /** Whether one of the events could not be had when it was last asked for. */
  isMissing(rows: readonly number[]): boolean;
  /** Asks once more for what could not be had. */
  retry(): void;
  /** The events that an outcome ties to one: what settled it, and the expectations that it settled. */
  tiedTo(row: number): readonly number[];
  /** The names of all events, to be searched; rejects if they cannot be had. */
  titles(): Promise<Titles>;
  /** Has the effect that calls it run again once events have come, gone or could not be had. */
  follow(): void;
};
