import type { Window } from '../time/window';

/**
 * The second clock: whose reports the reader has. `null`: all reports, so that the map shows what happened; `then`: those up to
 * the window's last day, so that it shows what had been reported by then; or those up to a fixed day (since 1970-01-01).
 */
export type KnownBy = null | 'then' | number;

/** The last day (since 1970-01-01) whose reports the reader has; null for all reports. */
export function knownDay(knownBy: KnownBy, window: Window): number | null {
  return knownBy === 'then' ? window.days.to - 1 : knownBy;
}
