import type { Window } from '../time/window';

/**
 * The second clock: whose reports the reader has. `null`: all reports, so that the map tells what happened;
 * `then`: those of the window's last day and before, so that it tells what had been reported by then; or those of a fixed
 * day (since 1970-01-01) and before.
 */
export type KnownBy = null | 'then' | number;

/** The day (since 1970-01-01) whose reports the reader has, that day included; null for all reports. */
export function knownDay(knownBy: KnownBy, window: Window): number | null {
  return knownBy === 'then' ? window.days.to - 1 : knownBy;
}
