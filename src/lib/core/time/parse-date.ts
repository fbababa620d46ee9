import { dateIssue } from './date-issue';
import type { Parsed } from '../parsed';
import { readDate, type EdtfDate } from './read-date';

/** Reads a date as `readDate` does, and says what is wrong with a text that is none. */
export function parseDate(text: string): Parsed<EdtfDate> {
  const value = readDate(text);
  return value ? { value } : { value: null, issue: dateIssue(text) };
}
