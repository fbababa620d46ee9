import type { Event } from '../atlas';
import { extent } from '../extent';
import type { AtlasIndex } from '../index-atlas';
import type { Interval } from '../time/interval-index';
import type { Change, EventHistory, Reach } from './event-history';
import { knownEvent, type KnownEvent } from './known-event';
import { isUntilHour, lastDayOf, type KnownUntil } from './known-until';

/** When what is known of an event may change, sorted, and what is known after so many changes. */
type Kept = { days: number[]; instants: number[]; states: Map<string, KnownEvent | null> };

const histories = new WeakMap<AtlasIndex, EventHistory>();

/** Lets an atlas whose claims are not all at hand have its own history. */
export function keepHistory(index: AtlasIndex, history: EventHistory): void {
  histories.set(index, history);
}

/**
 * The history of the events of an atlas: its own if it was given one, and otherwise by its claims, from which each state of an event is worked
 * out when it is first asked for.
 */
export function historyOf(index: AtlasIndex): EventHistory {
  const history = histories.get(index) ?? makeHistory(index);
  histories.set(index, history);
  return history;
}

function makeHistory(index: AtlasIndex): EventHistory {
  const { events } = index.atlas;
  const rows = new Map(events.map(({ id }, row) => [id, row]));
  const kept: Kept[] = [];
  const keptOf = (row: number) => (kept[row] ??= changesOf(index, events[row] as Event));
  const known = (row: number, until: KnownUntil): KnownEvent | null => {
    const of = keptOf(row);
    const key = stateKey(of, until);
    const held = of.states.get(key);
    if (held !== undefined) return held;
    const made = knownEvent(index, events[row] as Event, until);
    of.states.set(key, made);
    return made;
  };
  return {
    rows: events.length,
    supply: null,
    rowOf: (id) => rows.get(id),
    event: (row) => events[row] ?? null,
    facts: known,
    known,
    reach: () => reachOf(index),
    changes: () => ({
      days: allChanges(events, (row) => keptOf(row).days),
      instants: allChanges(events, (row) => keptOf(row).instants)
    })
  };
}

/** Which of its states an event is in: by how many of its changes are past. All reports are those up to the last day. */
function stateKey({ days, instants }: Kept, until: KnownUntil): string {
  const past = upTo(days, lastDayOf(until) ?? Infinity);
  return isUntilHour(until) ? `${past} ${upTo(instants, until.instant)}` : String(past);
}

function upTo(changes: readonly number[], limit: number): number {
  const after = changes.findIndex((change) => change > limit);
  return after < 0 ? changes.length : after;
}

function changesOf(index: AtlasIndex, event: Event): Kept {
  const { claims, titleBefore, noteFrom, outcome } = event;
  const settling = [
    index.claims.get(outcome?.settledBy ?? '') ?? [],
    index.events.get(outcome?.event ?? '')?.claims ?? []
  ].flat();
  const sources = new Set(
    [...claims, ...settling].flatMap(({ source }) => index.sources.get(source) ?? [])
  );
  const published = [...sources].flatMap(({ published: { from, to } }) => [from, to - 1]);
  const words = [titleBefore?.until ?? [], noteFrom ?? []].flat();
  // That nothing settles it is known with the last of all reports.
  const open = outcome?.result === 'open' ? lastOf(index) : { days: [], instants: [] };
  return {
    days: sorted([...published, ...words, ...open.days]),
    // A source is perhaps known as soon as its first second is over.
    instants: sorted([
      ...[...sources].flatMap(({ publishedAt: at }) => (at ? [at.from + 1, at.to] : [])),
      ...open.instants
    ]),
    states: new Map()
  };
}

const lasts = new WeakMap<AtlasIndex, { days: number[]; instants: number[] }>();

/** The day and the instant from which all sources are known. */
function lastOf(index: AtlasIndex): { days: number[]; instants: number[] } {
  const held = lasts.get(index);
  if (held) return held;
  const { sources } = index.atlas;
  const { to: day } = extent(sources.map(({ published }) => published.to - 1));
  // By hours, those that give no time are known by the day.
  const byDay = extent(
    sources.flatMap(({ published, publishedAt }) => (publishedAt ? [] : [published.to - 1]))
  );
  const byHour = extent(sources.flatMap(({ publishedAt }) => publishedAt?.to ?? []));
  const last = {
    days: [day, byDay.to].filter(Number.isFinite),
    instants: [byHour.to].filter(Number.isFinite)
  };
  lasts.set(index, last);
  return last;
}

function allChanges(events: readonly Event[], changes: (row: number) => number[]): Change[] {
  return events
    .flatMap((_, row) => changes(row).map((at) => ({ at, row })))
    .sort((a, b) => a.at - b.at);
}

/** Where events may lie by any of their claims. */
function reachOf(index: AtlasIndex): Reach {
  const reach: Reach = { within: [], ahead: [] };
  for (const [row, event] of index.atlas.events.entries()) {
    const { claims } = event;
    const times = [event, ...claims].flatMap(({ when }) => when ?? []);
    const published = claims.flatMap(({ source }) => index.sources.get(source)?.published ?? []);
    // Without a time it is known by the day of its first report.
    const isUntimed = times.length <= claims.length;
    const days = times.map(({ widened }) => widened.days);
    if (days.length > 0)
      reach.within.push({ row, from: leastOf(days), to: extent(days.map(({ to }) => to)).to });
    if (isUntimed) reach.within.push(...published.map((span): Interval => ({ row, ...span })));
    if (!claims.some(({ stance }) => stance === 'expects')) continue;
    const isOpen = isUntimed || times.some(({ openEnd }) => openEnd);
    const last = isOpen ? Infinity : extent(days.map(({ from }) => from)).to;
    reach.ahead.push({ row, from: leastOf(published) + 1, to: last + 1 });
  }
  return reach;
}

function leastOf(spans: readonly { from: number }[]): number {
  return extent(spans.map(({ from }) => from)).from;
}

function sorted(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
