import { formatDay, type DayStyle } from '$lib/core/wording/format-day';
import type { KnownBy } from '$lib/core/evidence/known-by';
import { asKnownBy, asReportedBy, whatHappened } from '#words/clock';

/** Whose reports are shown, in words: `What happened`, `As reported by Monday 11 September 2023`. */
export function knownByWords(knownBy: KnownBy, known: number | null, style: DayStyle = {}): string {
  if (known === null) return whatHappened;
  const day = formatDay(known, style);
  return knownBy === 'then' ? asReportedBy(day) : asKnownBy(day);
}
