import type { KnownEvent } from './known-event';

/** Finds an event as it is known by its id; undefined if no claim on it is known. */
export type KnownLookup = { get(id: string): KnownEvent | undefined };
