import {
  clocksPutBack,
  clocksPutForward,
  clocksSkipped,
  clockTime,
  clockTimes
} from '#words/times';
import { formatClock } from './format-clock';
import { formatOffset } from './format-zone';
import { windowInstants, type Window } from '../time/window';
import { offsetAt } from '../time/zone';

const HOUR_SECONDS = 3600;

/** A window of an hour. */
type HourWindow = Window & { hour: number };

/** Whether a window is a single hour. */
export function isHour(window: Window): window is HourWindow {
  return window.hour !== null;
}

/**
 * The hour in words, by the zone's clocks: `06:00 to 07:00`. If they go back within it, making it longer, its ends show their
 * offsets: `01:00 (UTC−4) to 02:00 (UTC−5)`.
 */
export function hourWords(window: HourWindow, zone: string): string {
  const [first, last] = [formatClock(window.hour * 3600), formatClock((window.hour + 1) * 3600)];
  if (lengthOf(window, zone) <= HOUR_SECONDS) return clockTimes([first, last]);
  const { from, to } = windowInstants(window, zone);
  const withOffset = (clock: string, instant: number) =>
    clockTime(clock, formatOffset(offsetAt(zone, instant) / 60), false);
  return clockTimes([withOffset(first, from), withOffset(last, to)]);
}

/** How the zone's clocks changed within the hour, in a sentence; null if they did not. */
export function clockChangeWords(window: HourWindow, zone: string): string | null {
  const length = lengthOf(window, zone);
  if (length === HOUR_SECONDS) return null;
  if (length === 0) return clocksSkipped;
  const minutes = Math.round(length / 60);
  return length > HOUR_SECONDS ? clocksPutBack(minutes) : clocksPutForward(minutes);
}

function lengthOf(window: HourWindow, zone: string): number {
  const { from, to } = windowInstants(window, zone);
  return to - from;
}
