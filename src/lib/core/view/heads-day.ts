import type { Shown } from './visible-at';

/** Whether an event of the window heads its day: it is said to, and is dated to it. */
export function headsDay({ known, match }: Pick<Shown, 'known' | 'match'>): boolean {
  return known.event.lead === true && match === 'dated';
}
