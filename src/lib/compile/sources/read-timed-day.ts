import type { PublishedAt } from '../../core/atlas';
import { parseClock } from '../../core/time/parse-clock';
import { quoted } from '../messages/describe-value';

/** A day of publication with a time of day, as written. */
export type TimedDay = {
  /** The day alone: `2023-09-12`. */
  day: string;
  /** When it was, if the time can be read: a minute, or an hour without minutes. */
  at?: PublishedAt;
  /** Why the time cannot be read, so that the day alone counts: the tail of a sentence. */
  issue?: string;
};

const SHAPE =
  /^(-?\d{4}-\d\d-\d\d)[T ](\d\d)(?::?(\d\d)(?::?\d\d(?:[.,]\d+)?)?)? ?(Z|[+-]\d\d(?::?\d\d)?)?$/;

/**
 * Reads a day followed by a time, as ISO 8601 and the programs that nearly keep to it write one: `2023-09-12T06:00+09:00`,
 * `2023-09-12 06:00:00 Z`. Null for any other text. Without an offset from UTC the time may be anywhere on Earth, and is an issue.
 */
export function readTimedDay(text: string): TimedDay | null {
  const [, day, hour = '', minute, offset] = SHAPE.exec(text) ?? [];
  if (day === undefined) return null;
  const alone = (issue: string): TimedDay => ({
    day,
    issue: `${issue}; it is read as a day alone`
  });
  if (offset === undefined) {
    const example = `${day}T${hour}:${minute ?? '00'}+09:00`;
    return alone(
      `expected a time with its offset from UTC, as in ${example}, found ${quoted(text)}`
    );
  }
  const { value: clock, issue } = parseClock(`${day}T${hour}:${minute ?? '00'}${offset}`);
  if (!clock) return alone(issue);
  const length = minute === undefined ? 3600 : 60;
  return { day, at: { from: clock.instant, to: clock.instant + length, offset: clock.offset } };
}
