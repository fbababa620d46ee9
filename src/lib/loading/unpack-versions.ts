import { OUTCOMES, type Source } from '$lib/core/atlas';
import type { EventFacts } from '$lib/core/evidence/event-facts';
import type { EventVersions, Version } from '$lib/core/evidence/event-versions';
import { outByDays, outByHours, type Out } from '$lib/core/evidence/source-outs';
import { STATUSES } from '$lib/core/evidence/status';
import { unpackNumbers } from './pack-numbers';
import type { Lists, PackedClock, PackedVersions } from './pack-versions';
import { unpackWhen } from './pack-when';
import { timesOf } from './times-out';

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
