import type { Event } from '../atlas';
import type { Interval } from '../time/interval-index';
import type { EventFacts } from './event-facts';
import type { EventSupply } from './event-supply';
import type { KnownEvent } from './known-event';
import type { KnownUntil } from './known-until';

/** A row whose facts may be others from a day (since 1970-01-01) or an instant (seconds since 1970-01-01T00:00Z) on. */
export type Change = { at: number; row: number };

/** When facts change with the last day that is over, and with the instant: sorted. */
export type Changes = { days: readonly Change[]; instants: readonly Change[] };

/** Where the events of an atlas may lie, whatever of them is known. */
export type Reach = {
  /** The civil days (since 1970-01-01, half-open) on which each may be dated, or be known only to have been reported by. */
  within: Interval[];
  /** The days at whose end each may be expected, as by the reports of some day. */
  ahead: Interval[];
};

/**
 * The events of an atlas as the reports come out. They go by their row: their number, from 0, in the atlas's order of time. The same
 * facts are always the same object, so that whoever follows the second clock sees what has changed.
 */
export type EventHistory = {
  readonly rows: number;
  /** Where its events come from if they are not all at hand. */
  readonly supply: EventSupply | null;
  /** The row of an event; undefined for an id that the atlas does not have, or of an event that has not been at hand. */
  rowOf(id: string): number | undefined;
  /** The event, with all its claims; null if it is not at hand. */
  event(row: number): Event | null;
  /** What is known of an event; null if no claim on it is. */
  facts(row: number, until: KnownUntil): EventFacts | null;
  /** The event as it is known; null if no claim on it is, or it is not at hand. */
  known(row: number, until: KnownUntil): KnownEvent | null;
  /** Where events may lie as known by the clock of days, or by that of hours: more than they ever do, but not much. */
  reach(byHours: boolean): Reach;
  /** When facts change by the clock of days, or by that of hours. */
  changes(byHours: boolean): Changes;
};
