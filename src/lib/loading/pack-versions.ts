import { OUTCOMES, type Atlas, type EventKind, type Source } from '$lib/core/atlas';
import type { EventFacts } from '$lib/core/evidence/event-facts';
import type { EventVersions, Version } from '$lib/core/evidence/event-versions';
import { outByDays, outByHours, type Out } from '$lib/core/evidence/source-outs';
import { STATUSES } from '$lib/core/evidence/status';
import { packNumbers, unpackNumbers, type PackedNumbers } from './pack-numbers';
import { packWhen, unpackWhen, type PackedWhen } from './pack-when';

/** What the versions of all events by one clock are: how many each event has, and one after the other, in columns. */
type PackedClock = {
  counts: number[];
  /** Which of the times at which one of the event's sources came out each is from, from 1; 0 if none of them. */
  out: number[];
  /** The times of those. */
  since: PackedNumbers;
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
  days: PackedClock;
  hours?: PackedClock;
};

/** The lists of the atlas that what is packed points into. */
type Lists = Pick<Atlas, 'zone' | 'sources' | 'places' | 'actors'>;

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
  const clock = (rows: EventVersions['days'], outOf: (source: Source) => Out): PackedClock => {
    const all = rows.flat();
    const column = (of: (facts: EventFacts) => number) => all.map(({ facts }) => of(facts));
    const outs = rows.flatMap((those, row) => {
      const times = timesOf(sourcesAt(lists, told[row] ?? []).map(outOf));
      return those.map(({ since }) => times.indexOf(since) + 1);
    });
    const settled = all.flatMap(({ facts }, i) => (facts.result === null ? [] : i));
    return {
      counts: rows.map(({ length }) => length),
      out: outs,
      since: packNumbers(all.flatMap(({ since }, i) => (outs[i] === 0 ? since : []))),
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
      settled: packNumbers(settled),
      result: all.flatMap(({ facts: { result } }) => (result ? OUTCOMES.indexOf(result) : []))
    };
  };
  const days = clock(versions.days, outByDays);
  const hours = versions.hours && clock(versions.hours, outByHours(lists.zone));
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

/** The versions that were packed. */
export function unpackVersions(lists: Lists, packed: PackedVersions): EventVersions {
  const whens = packed.whens.map((when) => unpackWhen(when, lists.zone));
  const actors = packed.actors.map((row) => row.map((at) => lists.actors[at]?.id ?? ''));
  const positions = unpackNumbers(packed.sources);
  const clock = (columns: PackedClock, outOf: (source: Source) => Out): Version[][] => {
    const outs = lists.sources.map(outOf);
    const explicit = unpackNumbers(columns.since);
    const [when, place, list] = [columns.when, columns.place, columns.actors].map(unpackNumbers);
    const results = new Map(
      unpackNumbers(columns.settled).map((at, i) => [at, OUTCOMES[columns.result[i] ?? -1] ?? null])
    );
    let [at, next, first] = [0, 0, 0];
    return columns.counts.map((count, row) => {
      const kind = packed.kinds[packed.kind[row] ?? 0] ?? 'other';
      const told = positions.slice(first, (first += packed.told[row] ?? 0));
      const times = timesOf(told.map((one) => outs[one] as Out));
      const versions: Version[] = [];
      for (let i = 0; i < count; i++, at++) {
        const out = columns.out[at] ?? 0;
        const since = (out > 0 ? times[out - 1] : explicit[next++]) ?? 0;
        const result = results.get(at) ?? null;
        const facts = {
          kind,
          status: STATUSES[columns.status[at] ?? 0] ?? 'reported',
          when: whens[(when?.[at] ?? 0) - 1] ?? null,
          place: lists.places[(place?.[at] ?? 0) - 1]?.id ?? null,
          actors: actors[list?.[at] ?? 0] ?? [],
          ...knownOf(lists.sources, told, outs, since),
          result,
          failed: result === 'otherwise' || result === 'did-not-happen'
        };
        versions.push({ since, facts });
      }
      return versions;
    });
  };
  const { days, hours } = packed;
  let byHours: Version[][] | null = null;
  return {
    days: clock(days, outByDays),
    // Few ask for an hour, and the ends of all days take a while to find.
    get hours() {
      return hours ? (byHours ??= clock(hours, outByHours(lists.zone))) : null;
    }
  };
}

/** What follows from which of the sources of an event are known at a time: only those that perhaps are, if none certainly is. */
function knownOf(
  sources: readonly Source[],
  told: readonly number[],
  outs: readonly Out[],
  at: number
): Pick<EventFacts, 'sources' | 'perhaps' | 'firstPublished'> {
  const those = (part: keyof Out) =>
    told.filter((one) => (outs[one] as Out)[part] <= at).map((one) => sources[one] as Source);
  const sure = those('sure');
  const known = sure.length > 0 ? sure : those('perhaps');
  let firstPublished = known[0]?.published ?? { from: Infinity, to: Infinity };
  for (const { published } of known)
    if (published.to < firstPublished.to) firstPublished = published;
  return { sources: known.map(({ id }) => id), perhaps: sure.length === 0, firstPublished };
}

/** The times at which something comes out, sorted, each once. */
function timesOf(outs: readonly Out[]): number[] {
  const times: number[] = [];
  for (const { perhaps, sure } of outs)
    for (const time of [perhaps, sure]) if (!times.includes(time)) times.push(time);
  return times.sort((a, b) => a - b);
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
