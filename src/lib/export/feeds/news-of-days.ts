import type { Claim } from '../../core/atlas';
import { historyOf } from '../../core/evidence/claims-history';
import type { KnownEvent } from '../../core/evidence/known-event';
import type { Status } from '../../core/evidence/status';
import type { AtlasIndex } from '../../core/index-atlas';
import { dayOf } from '../../core/time/day';

/** What a day’s reports changed of an event. */
export type News = {
  /** As known by the end of the day. */
  known: KnownEvent;
  /** Whether it was first reported that day, or what was known of it is no longer so. */
  what: 'first' | 'status' | 'outcome';
  /** The status before; null if it was not known. */
  before: Status | null;
  /** The claims on it that came out that day, or the one that settles an expectation. */
  claims: Claim[];
};

/** A day of publication (since 1970-01-01) and what its reports changed, in order of time. */
export type DayNews = { day: number; news: News[] };

/** Feeds write years with four digits, and have none before 1. */
const FIRST_DAY = dayOf(1, 1, 1);

/**
 * What was newly reported, day by day, from the first: which events were first reported, or came to have another status or outcome.
 * A source of which only a span of days is known counts for the last of them, by which it was certainly out.
 */
export function newsOfDays(index: AtlasIndex): DayNews[] {
  const rowsByDay = new Map<number, Set<number>>();
  for (const { at, row } of historyOf(index).changes(false).days)
    rowsByDay.set(at, (rowsByDay.get(at) ?? new Set()).add(row));
  return [...rowsByDay]
    .filter(([day]) => day >= FIRST_DAY)
    .sort(([a], [b]) => a - b)
    .flatMap(([day, rows]) => {
      const news = [...rows].sort((a, b) => a - b).flatMap((row) => newsOf(index, row, day));
      return news.length > 0 ? [{ day, news }] : [];
    });
}

function newsOf(index: AtlasIndex, row: number, day: number): News[] {
  const [before, known] = [surelyKnown(index, row, day - 1), surelyKnown(index, row, day)];
  if (!known) return [];
  const claims = known.claims.filter((claim) => lastDay(index, claim) === day);
  if (!before) return [{ known, what: 'first', before: null, claims }];
  if (before.status !== known.status)
    return [{ known, what: 'status', before: before.status, claims }];
  if (outcomeOf(before) === outcomeOf(known)) return [];
  const settler = index.claims.get(known.event.outcome?.settledBy ?? '');
  return [{ known, what: 'outcome', before: before.status, claims: settler ? [settler] : [] }];
}

/** The event by the end of a day; null if its reports were only perhaps out. */
function surelyKnown(index: AtlasIndex, row: number, day: number): KnownEvent | null {
  const known = historyOf(index).known(row, day);
  return known?.perhaps ? null : known;
}

function lastDay(index: AtlasIndex, { source }: Claim): number | undefined {
  const published = index.sources.get(source)?.published;
  return published && published.to - 1;
}

/** That nothing settles it is no outcome. */
function outcomeOf({ result }: KnownEvent): KnownEvent['result'] {
  return result === 'open' ? null : result;
}
