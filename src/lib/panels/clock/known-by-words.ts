import { formatDay, type DayStyle } from '$lib/core/words/format-day';
import type { KnownBy } from '$lib/core/evidence/known-by';

/** Whose reports are shown, in words: `What happened`, `As reported by Monday 11 September 2023`. */
export function knownByWords(knownBy: KnownBy, known: number | null, style: DayStyle = {}): string {
  if (known === null) return 'What happened';
  return `${knownBy === 'then' ? 'As reported by' : 'As known by'} ${formatDay(known, style)}`;
}
