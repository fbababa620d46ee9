import type { Claim } from '../atlas';
import { putsActorsThere } from '../evidence/puts-actors-there';
import type { KnownEvent } from '../evidence/known-event';
import type { AtlasIndex } from '../index-atlas';
import { isCountry } from '../precision';
import type { KnownFix } from './known-journey';
import type { Traveller } from './traveller-at';

/** A report that puts the traveller at a place: a fix, or any other event of its own there. */
export type Report = { known: KnownEvent; place: string; claims: Claim[] };

/**
 * The last report of a traveller that is certainly over by an instant (seconds since 1970-01-01T00:00Z), and the first that
 * certainly begins no earlier, both of the same day too if its hours allow; no farther off than the fixes on either side. Null
 * where there is none, or nothing is to be bounded: the traveller is certainly at a fix, has not set out, or is gone.
 */
export function nearestReports(
  index: AtlasIndex,
  traveller: Traveller,
  events: readonly KnownEvent[],
  instant: number
): { after: Report | null; before: Report | null } {
  const bounds = fixesAround(traveller);
  if (!bounds) return { after: null, before: null };
  const { from, to } = bounds;
  const { fixes, journey } = traveller.journey;
  const fixed = new Set(fixes.map(({ known }) => known.event.id));
  const others = events.flatMap((known) => {
    const isThere = putsActorsThere(known.kind) && known.actors.includes(journey.traveller);
    const isTold = known.status !== 'planned' && known.status !== 'retracted';
    if (!isThere || !isTold || fixed.has(known.event.id)) return [];
    const place = index.places.get(known.place ?? '');
    const { when } = known;
    if (!place || isCountry(place) || !when || when.openStart || when.openEnd) return [];
    const { from, to } = when.widened.instants;
    return [{ report: reportOf(known, place.id), from, to }];
  });
  const earlier = others.filter(
    (one) => one.to <= instant && from !== null && one.to > from.limits.to
  );
  const later = others.filter(
    (one) => one.from >= instant && to !== null && one.from < to.limits.from
  );
  const last = earlier.reduce<(typeof others)[number] | null>(
    (best, one) => (best && best.to > one.to ? best : one),
    null
  );
  const first = later.reduce<(typeof others)[number] | null>(
    (best, one) => (best && best.from <= one.from ? best : one),
    null
  );
  return {
    after: last?.report ?? (from && reportOf(from.known, from.place)),
    before: first?.report ?? (to && reportOf(to.known, to.place))
  };
}

/** The fixes on either side of a traveller whose place is not certain. */
function fixesAround(traveller: Traveller): { from: KnownFix | null; to: KnownFix | null } | null {
  switch (traveller.state) {
    case 'between':
      return { from: traveller.from, to: traveller.to };
    case 'presumed':
      return { from: traveller.from, to: null };
    case 'at': {
      const { journey, fix, until, sure } = traveller;
      if (sure || until) return null;
      const at = journey.fixes.indexOf(fix);
      return { from: journey.fixes[at - 1] ?? null, to: journey.fixes[at + 1] ?? null };
    }
    default:
      return null;
  }
}

function reportOf(known: KnownEvent, place: string): Report {
  const claims = known.claims.filter(
    ({ when, place }) => when !== undefined || place !== undefined
  );
  return { known, place, claims };
}
