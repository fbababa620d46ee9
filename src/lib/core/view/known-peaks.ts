import type { Peak } from '../atlas';
import type { EventFacts } from '../evidence/event-facts';
import type { EventHistory } from '../evidence/event-history';
import { lastDayOf, type KnownUntil } from '../evidence/known-until';
import { isDated } from '../time/is-dated';
import type { When } from '../time/when';

/** A chief event as it is known: by what name, when, and how many sources tell of it. */
export type KnownPeak = { row: number; label: string; when: When; sources: number };

/** Those of the chief events that are known, are dated, pass, and whose labels hold, in their order. */
export function knownPeaks(
  history: Pick<EventHistory, 'facts'>,
  peaks: readonly Peak[],
  until: KnownUntil,
  passes: (facts: EventFacts) => boolean
): KnownPeak[] {
  const day = lastDayOf(until);
  return peaks.flatMap(({ row, label, from }) => {
    const facts = history.facts(row, until);
    if (!facts?.when || !isDated(facts.when) || !passes(facts)) return [];
    if (from !== undefined && day !== null && day < from) return [];
    return [{ row, label, when: facts.when, sources: facts.sources.length }];
  });
}
