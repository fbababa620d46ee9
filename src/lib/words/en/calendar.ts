import { countNoun } from './count-noun';
import { statusNames, turnedOut } from './statuses';

/** The title of an event in a calendar: what its dates do not show follows in brackets. `loose` is its time in words. */
export function entryTitle(
  title: string,
  { status, failed }: { status: keyof typeof statusNames; failed: boolean },
  loose: string | null
): string {
  const isPlain = status === 'reported' || status === 'corroborated';
  const known = failed ? `${statusNames[status]}, ${turnedOut}` : statusNames[status];
  const notes = [...(loose === null ? [] : [loose]), ...(isPlain ? [] : [known])];
  return notes.length > 0 ? `${title} (${notes.join('; ')})` : title;
}

/** How many events a calendar leaves out, since no day is known. */
export const leftOutOfCalendar = (number: number) =>
  `Left out: ${countNoun(number, 'event')} of which no day is known.`;
