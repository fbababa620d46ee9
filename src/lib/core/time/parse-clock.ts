import { dateIssue } from './date-issue';
import type { Parsed } from '../parsed';
import { readClock, type ClockFault, type ClockTime } from './read-clock';

/** Reads a clock time as `readClock` does, and says what is wrong with a text that is none. */
export function parseClock(text: string): Parsed<ClockTime> {
  const read = readClock(text);
  return 'fault' in read ? { value: null, issue: issueOf(read) } : { value: read };
}

function issueOf({ fault, part }: ClockFault): string {
  if (fault === 'date') return dateIssue(part);
  return `expected ${wanted(fault, part)}, found "${part}"`;
}

function wanted(fault: Exclude<ClockFault['fault'], 'date'>, part: string): string {
  if (fault === 'time') return 'a time of day from 00:00 to 23:59';
  if (fault === 'offset') return 'an offset from UTC between -14:00 and +14:00, as in +10:00';
  return /Z|[+-]\d\d/.test(part.slice(10))
    ? 'a time as in 2023-09-12T06:00+10:00'
    : 'a time with its offset, as in 2023-09-12T06:00+10:00';
}
