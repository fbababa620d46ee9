import { OUTCOMES, type Atlas, type EventKind, type Source } from '$lib/core/atlas';
import type { EventFacts } from '$lib/core/evidence/event-facts';
import type { EventVersions, Version } from '$lib/core/evidence/event-versions';
import { outByDays, outByHours, type Out } from '$lib/core/evidence/source-outs';
import { STATUSES } from '$lib/core/evidence/status';
import { isSameFacts } from '$lib/core/evidence/same-facts';
import { packNumbers, type PackedNumbers } from './pack-numbers';
import { packWhen, type PackedWhen } from './pack-when';
import { timesOf } from './times-out';

/** What begins when by one clock: how many versions each event has, and since when each holds, one after the other. */
export type PackedTimes = {
  counts: number[];
  /** Which of the times at which one of the event's sources came out each is from, from 1; 0 if none of them. */
  out: number[];
  /** The times of those. */
  since: PackedNumbers;
};

/** What is known by versions, one after the other, in columns. */
export type PackedFacts = {
  /** Positions among the statuses. */
  status: number[];
  /** Positions among the whens and places, from 1; 0 if there is none. */
  when: PackedNumbers;
  place: PackedNumbers;
  /** Positions among the lists of actors. */
  actors: PackedNumbers;
  /** Of which the outcome is known, with its position among the outcomes. */
  settled: PackedNumbers;
  result: number[];
};

/**
 * The versions of events as they travel: each time and each list of actors once, and of each event its sources, since those that are known
 * follow from when they came out.
 */
export type PackedVersions = {
  kinds: EventKind[];
  kind: number[];
  whens: PackedWhen[];
  /** Positions among the actors of the atlas. */
  actors: number[][];
  /** How many sources each event has, and one after the other their positions among those of the atlas. */
  told: number[];
  sources: PackedNumbers;
  days: PackedTimes & PackedFacts;
  /** Mostly an hour knows what a day does: each says which of the event's versions by days, from 1, or 0 if it is one of the `facts`. */
  hours?: PackedTimes & { like: number[]; facts: PackedFacts };
};

/** The lists of the atlas that what is packed points into. */
export type Lists = Pick<Atlas, 'zone' | 'sources' | 'places' | 'actors'>;

/** Packs versions so that `unpackVersions` gives the same again, given the same lists. */
export function packVersions(lists: Lists, versions: EventVersions): PackedVersions {
  const kinds = numbering<EventKind>();
  const whens = numbering<PackedWhen>();
  const actors = numbering<number[]>();
  const [placeAt, actorAt, sourceAt] = [lists.places, lists.actors, lists.sources].map(positions);
  // By all reports all of an event's sources are known.
  const told = versions.days.map((those) =>
    (those.at(-1)?.facts.sources ?? []).map((id) => sourceAt?.get(id) ?? -1)
  );
  const times = (rows: EventVersions['days'], outOf: (source: Source) => Out): PackedTimes => {
    const outs = rows.flatMap((those, row) => {
      const known = timesOf(sourcesAt(lists, told[row] ?? []).map(outOf));
      return those.map(({ since }) => known.indexOf(since) + 1);
    });
    return {
      counts: rows.map(({ length }) => length),
      out: outs,
      since: packNumbers(rows.flat().flatMap(({ since }, i) => (outs[i] === 0 ? since : [])))
    };
  };
  const columns = (those: readonly Version[]): PackedFacts => {
    const column = (of: (facts: EventFacts) => number) => those.map(({ facts }) => of(facts));
    return {
      status: column(({ status }) => STATUSES.indexOf(status)),
      when: packNumbers(
        column(({ when }) => (when ? whens.of(packWhen(when, lists.zone)) + 1 : 0))
      ),
      place: packNumbers(
        column(({ place }) => (place === null ? 0 : (placeAt?.get(place) ?? -1) + 1))
      ),
      actors: packNumbers(
        column((facts) => actors.of(facts.actors.map((id) => actorAt?.get(id) ?? -1)))
      ),
      settled: packNumbers(those.flatMap(({ facts }, i) => (facts.result === null ? [] : i))),
      result: those.flatMap(({ facts: { result } }) => (result ? OUTCOMES.indexOf(result) : []))
    };
  };
  const days = { ...times(versions.days, outByDays), ...columns(versions.days.flat()) };
  const byHours = (rows: EventVersions['days']) => {
    const like = rows.flatMap((those, row) => {
      const byDay = versions.days[row] ?? [];
      return those.map(({ facts }) => byDay.findIndex((one) => isSameFacts(one.facts, facts)) + 1);
    });
    const others = rows.flat().filter((_, i) => like[i] === 0);
    return { ...times(rows, outByHours(lists.zone)), like, facts: columns(others) };
  };
  const hours = versions.hours && byHours(versions.hours);
  return {
    kind: versions.days.map(([first]) => (first ? kinds.of(first.facts.kind) : 0)),
    kinds: kinds.list,
    days,
    ...(hours && { hours }),
    whens: whens.list,
    actors: actors.list,
    told: told.map(({ length }) => length),
    sources: packNumbers(told.flat())
  };
}

function sourcesAt({ sources }: Lists, positions: readonly number[]): Source[] {
  return positions.flatMap((at) => sources[at] ?? []);
}

function positions(list: readonly { id: string }[]): Map<string, number> {
  return new Map(list.map(({ id }, at) => [id, at]));
}

/** Gives each value a number, the same to those that are alike. */
function numbering<T>(): { list: T[]; of(value: T): number } {
  const numbers = new Map<string, number>();
  const list: T[] = [];
  return {
    list,
    of(value) {
      const key = JSON.stringify(value);
      const held = numbers.get(key);
      if (held !== undefined) return held;
      numbers.set(key, list.length);
      return list.push(value) - 1;
    }
  };
}
