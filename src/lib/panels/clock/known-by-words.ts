import type { DayStyle } from '$lib/core/wording/format-day';
import type { KnownBy } from '$lib/core/evidence/known-by';
import type { KnownUntil } from '$lib/core/evidence/known-until';
import { knownUntilWords } from '$lib/core/wording/known-until-words';
import { allReports, asKnownBy, asReportedBy } from '#words/clock';

/**
 * Whose reports are shown, in words: `All reports to date`, `As reported by Monday 11 September 2023`, `As known by Monday 11 September
 * 2023, 15:00`.
 */
export function knownByWords(knownBy: KnownBy, until: KnownUntil, style: DayStyle = {}): string {
  if (until === null) return allReports;
  const time = knownUntilWords(until, style);
  return knownBy === 'then' ? asReportedBy(time) : asKnownBy(time);
}
