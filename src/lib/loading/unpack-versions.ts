import { OUTCOMES, type EventKind, type Source } from '$lib/core/atlas';
import type { EventFacts } from '$lib/core/evidence/event-facts';
import type { EventVersions, Version } from '$lib/core/evidence/event-versions';
import { outByDays, outByHours, type Out } from '$lib/core/evidence/source-outs';
import { STATUSES } from '$lib/core/evidence/status';
import type { When } from '$lib/core/time/when';
import { unpackNumbers } from './pack-numbers';
import type { Lists, PackedFacts, PackedTimes, PackedVersions } from './pack-versions';
import { unpackWhen } from './pack-when';
import { timesOf } from './times-out';

/** What follows from which of the sources of an event are known. */
type Told = Pick<EventFacts, 'sources' | 'perhaps' | 'firstPublished'>;

/** Gives the facts of one version after the other. */
type FactsReader = (kind: EventKind, told: Told) => EventFacts;

/** The versions that were packed. */
export function unpackVersions(lists: Lists, packed: PackedVersions): EventVersions {
  const { zone, places, sources } = lists;
  const whens = packed.whens.map((when) => unpackWhen(when, zone));
  const actors = packed.actors.map((row) => row.map((at) => lists.actors[at]?.id ?? ''));
  const positions = unpackNumbers(packed.sources);
  const read = (columns: PackedFacts) => factsReader(columns, { whens, actors, places });
  const kindOf = (row: number) => packed.kinds[packed.kind[row] ?? 0] ?? 'other';
  const clock = (
    times: PackedTimes,
    outs: readonly Out[],
    factsOf: (row: number, at: number, told: readonly number[], since: number) => EventFacts
  ): Version[][] => {
    const explicit = unpackNumbers(times.since);
    let [at, next, first] = [0, 0, 0];
    return times.counts.map((count, row) => {
      const told = positions.slice(first, (first += packed.told[row] ?? 0));
      const known = timesOf(told.map((one) => outs[one] as Out));
      const versions: Version[] = [];
      for (let i = 0; i < count; i++, at++) {
        const out = times.out[at] ?? 0;
        const since = (out > 0 ? known[out - 1] : explicit[next++]) ?? 0;
        versions.push({ since, facts: factsOf(row, at, told, since) });
      }
      return versions;
    });
  };
  const byDay = read(packed.days);
  const dayOuts = sources.map(outByDays);
  const days = clock(packed.days, dayOuts, (row, _, told, since) =>
    byDay(kindOf(row), toldAt(sources, told, dayOuts, since))
  );
  const readHours = ({ like, facts, ...times }: NonNullable<PackedVersions['hours']>) => {
    const byHour = read(facts);
    const outs = sources.map(outByHours(zone));
    return clock(times, outs, (row, at, told, since) => {
      const alike = days[row]?.[(like[at] ?? 0) - 1];
      // An object of its own: what an event was called may change with the hour, and is kept with the facts.
      return alike ? { ...alike.facts } : byHour(kindOf(row), toldAt(sources, told, outs, since));
    });
  };
  const { hours } = packed;
  let byHours: Version[][] | null = null;
  return {
    days,
    // Few ask for an hour, and the ends of all days take a while to find.
    get hours() {
      return hours ? (byHours ??= readHours(hours)) : null;
    }
  };
}

function factsReader(
  columns: PackedFacts,
  lists: Pick<Lists, 'places'> & { whens: When[]; actors: string[][] }
): FactsReader {
  const [when, place, actors] = [columns.when, columns.place, columns.actors].map(unpackNumbers);
  const results = new Map(
    unpackNumbers(columns.settled).map((at, i) => [at, OUTCOMES[columns.result[i] ?? -1] ?? null])
  );
  let at = -1;
  return (kind, { sources, perhaps, firstPublished }) => {
    at++;
    const result = results.get(at) ?? null;
    return {
      kind,
      status: STATUSES[columns.status[at] ?? 0] ?? 'reported',
      when: lists.whens[(when?.[at] ?? 0) - 1] ?? null,
      place: lists.places[(place?.[at] ?? 0) - 1]?.id ?? null,
      actors: lists.actors[actors?.[at] ?? 0] ?? [],
      sources,
      perhaps,
      firstPublished,
      result,
      failed: result === 'otherwise' || result === 'did-not-happen'
    };
  };
}

/** Which of its sources are known at a time: only those that perhaps are, if none certainly is. */
function toldAt(
  sources: readonly Source[],
  told: readonly number[],
  outs: readonly Out[],
  at: number
): Told {
  const sure = outBy(sources, told, outs, 'sure', at);
  return sure.sources.length > 0 ? sure : outBy(sources, told, outs, 'perhaps', at);
}

function outBy(
  sources: readonly Source[],
  told: readonly number[],
  outs: readonly Out[],
  part: keyof Out,
  at: number
): Told {
  const ids: string[] = [];
  let firstPublished: Told['firstPublished'] = { from: Infinity, to: Infinity };
  for (const one of told) {
    if ((outs[one] as Out)[part] > at) continue;
    const { id, published } = sources[one] as Source;
    ids.push(id);
    if (published.to < firstPublished.to) firstPublished = published;
  }
  return { sources: ids, perhaps: part === 'perhaps', firstPublished };
}
