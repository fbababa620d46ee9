import { OUTCOMES, type Atlas, type EventKind } from '$lib/core/atlas';
import type { EventFacts } from '$lib/core/evidence/event-facts';
import type { EventVersions, Version } from '$lib/core/evidence/event-versions';
import { STATUSES } from '$lib/core/evidence/status';
import type { Span } from '$lib/core/time/span';
import { packNumbers, unpackNumbers, type PackedNumbers } from './pack-numbers';
import { packWhen, unpackWhen, type PackedWhen } from './pack-when';

/** What the versions of all events by one clock are: how many each event has, and one after the other, in columns. */
type PackedClock = {
  counts: number[];
  since: PackedNumbers;
  /** Positions among the statuses. */
  status: number[];
  /** Positions among the whens and places, from 1; 0 if there is none. */
  when: number[];
  place: number[];
  /** Positions among the lists of actors and of sources. */
  actors: number[];
  sources: number[];
  /** Which of them are only perhaps known, and of which the outcome is known, with its position among the outcomes. */
  perhaps: PackedNumbers;
  settled: PackedNumbers;
  result: number[];
};

/** The versions of events as they travel: each time, each list of actors and each of sources once. */
export type PackedVersions = {
  kinds: EventKind[];
  kind: number[];
  whens: PackedWhen[];
  /** Positions among the actors and the sources of the atlas. */
  actors: number[][];
  sources: number[][];
  days: PackedClock;
  hours?: PackedClock;
};

/** The lists of the atlas that what is packed points into. */
type Lists = Pick<Atlas, 'zone' | 'sources' | 'places' | 'actors'>;

/** Packs versions so that `unpackVersions` gives the same again, given the same lists. */
export function packVersions(lists: Lists, versions: EventVersions): PackedVersions {
  const [kinds, whens, actors, sources] = [
    numbering<EventKind>(),
    numbering<PackedWhen>(),
    numbering<number[]>(),
    numbering<number[]>()
  ];
  const [placeAt, actorAt, sourceAt] = [lists.places, lists.actors, lists.sources].map(positions);
  const clock = (rows: EventVersions['days']): PackedClock => {
    const all = rows.flat();
    const column = (of: (facts: EventFacts) => number) => all.map(({ facts }) => of(facts));
    const those = (is: (facts: EventFacts) => boolean) =>
      packNumbers(all.flatMap(({ facts }, i) => (is(facts) ? i : [])));
    return {
      counts: rows.map(({ length }) => length),
      since: packNumbers(all.map(({ since }) => since)),
      status: column(({ status }) => STATUSES.indexOf(status)),
      when: column(({ when }) => (when ? whens.of(packWhen(when, lists.zone)) + 1 : 0)),
      place: column(({ place }) => (place === null ? 0 : (placeAt?.get(place) ?? -1) + 1)),
      actors: column((facts) => actors.of(facts.actors.map((id) => actorAt?.get(id) ?? -1))),
      sources: column((facts) => sources.of(facts.sources.map((id) => sourceAt?.get(id) ?? -1))),
      perhaps: those(({ perhaps }) => perhaps),
      settled: those(({ result }) => result !== null),
      result: all.flatMap(({ facts: { result } }) => (result ? OUTCOMES.indexOf(result) : []))
    };
  };
  const days = clock(versions.days);
  const hours = versions.hours && clock(versions.hours);
  return {
    kind: versions.days.map(([first]) => (first ? kinds.of(first.facts.kind) : 0)),
    kinds: kinds.list,
    days,
    ...(hours && { hours }),
    whens: whens.list,
    actors: actors.list,
    sources: sources.list
  };
}

/** The versions that were packed. */
export function unpackVersions(lists: Lists, packed: PackedVersions): EventVersions {
  const whens = packed.whens.map((when) => unpackWhen(when, lists.zone));
  const ids = (all: readonly { id: string }[]) => (row: number[]) =>
    row.map((at) => all[at]?.id ?? '');
  const actors = packed.actors.map(ids(lists.actors));
  const sources = packed.sources.map(ids(lists.sources));
  const firsts = packed.sources.map((row) => firstPublished(lists, row));
  const clock = (columns: PackedClock): Version[][] => {
    const since = unpackNumbers(columns.since);
    const perhaps = new Set(unpackNumbers(columns.perhaps));
    const results = new Map(
      unpackNumbers(columns.settled).map((at, i) => [at, OUTCOMES[columns.result[i] ?? -1] ?? null])
    );
    let next = 0;
    return columns.counts.map((count, row) => {
      const kind = packed.kinds[packed.kind[row] ?? 0] ?? 'other';
      return Array.from({ length: count }, (): Version => {
        const at = next++;
        const result = results.get(at) ?? null;
        const list = columns.sources[at] ?? 0;
        return {
          since: since[at] ?? 0,
          facts: {
            kind,
            status: STATUSES[columns.status[at] ?? 0] ?? 'reported',
            when: whens[(columns.when[at] ?? 0) - 1] ?? null,
            place: lists.places[(columns.place[at] ?? 0) - 1]?.id ?? null,
            actors: actors[columns.actors[at] ?? 0] ?? [],
            sources: sources[list] ?? [],
            firstPublished: firsts[list] as Span,
            perhaps: perhaps.has(at),
            result,
            failed: result === 'otherwise' || result === 'did-not-happen'
          }
        };
      });
    });
  };
  return { days: clock(packed.days), hours: packed.hours ? clock(packed.hours) : null };
}

/** The days of the first of the sources to be out: the earliest by which one certainly was. */
function firstPublished({ sources }: Lists, row: readonly number[]): Span | undefined {
  const spans = row.flatMap((at) => sources[at]?.published ?? []);
  return spans.length > 0 ? spans.reduce((a, b) => (b.to < a.to ? b : a)) : undefined;
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
