import type { Status } from '$lib/core/evidence/status';
import { isCountry } from '$lib/core/precision';
import type { LegProgress } from '$lib/core/movement/journey-progress';
import type { PlaceGroup } from '$lib/core/view/group-by-place';
import type { Shown } from '$lib/core/view/visible-at';
import type { IdFeature } from '$lib/static-map/id-feature';
import type { TravellerLook } from '$lib/static-map/place-travellers';
import { DRAWINGS, SIGN_STATUSES, type Drawing, type Signs } from '$lib/core/view/drawings';

/** What a map shows, as far as it has signs for it. */
export type InView = {
  /** The events of the window, and those of them that have a place, by it. */
  shown: readonly Shown[];
  groups: readonly Pick<PlaceGroup, 'place' | 'shown'>[];
  /** The statuses that the reader filters by. */
  chosen: readonly Status[];
  areas: readonly IdFeature[];
  ties: readonly IdFeature[];
  reaches: readonly IdFeature[];
  trail: readonly unknown[];
  dates: readonly unknown[];
  legs: readonly Pick<LegProgress, 'progress' | 'basis' | 'within'>[];
  looks: readonly TravellerLook[];
  /** What depends on how the map is laid out; null where that is not known. */
  laid: Laid | null;
};

/** Whether a mark has a number, whether one makes room, and whether places lie beyond the edge. */
export type Laid = { count: boolean; leader: boolean; beyond: boolean };

/** The signs of status and the other drawings that are in view, in the order of the legend; a status that is filtered by stays. */
export function signsInView(view: InView): Signs {
  const { shown, chosen } = view;
  return {
    statuses: SIGN_STATUSES.filter(
      (status) => chosen.includes(status) || shown.some(({ known }) => known.status === status)
    ),
    drawings: DRAWINGS.filter((drawing) => IS_IN_VIEW[drawing](view))
  };
}

const IS_IN_VIEW: Record<Drawing, (view: InView) => boolean> = {
  failed: ({ shown }) => shown.some(({ known }) => known.failed),
  loose: ({ shown }) => shown.some(({ known, match }) => match !== 'dated' || known.perhaps),
  count: ({ groups, laid }) => laid?.count ?? groups.some(({ shown }) => shown.length > 1),
  leader: ({ laid }) => laid?.leader ?? false,
  beyond: ({ laid }) => laid?.beyond ?? false,
  near: ({ areas }) => areas.some(({ properties }) => properties?.halo === true),
  admin: ({ areas }) => areas.some(({ properties }) => properties?.halo === false),
  country: ({ groups }) => groups.some(({ place }) => isCountry(place)),
  trail: ({ trail }) => trail.length > 0,
  fresh: ({ legs }) => legs.some(({ within }) => within !== null),
  travelled: ({ legs }) =>
    legs.some(({ progress }) => ['travelled', 'fresh', 'past'].includes(progress)),
  underway: ({ legs }) => legs.some(({ progress }) => progress === 'underway'),
  ahead: ({ legs }) => legs.some(({ progress }) => progress === 'ahead'),
  presumed: ({ legs }) => legs.some(({ basis }) => basis === 'presumed'),
  unrouted: ({ legs }) => legs.some(({ basis }) => basis === 'unknown'),
  date: ({ dates }) => dates.length > 0,
  rival: ({ ties }) => hasLine(ties, 'rival'),
  expected: ({ ties }) => hasLine(ties, 'outcome'),
  traveller: ({ looks }) => looks.includes('sure'),
  ghost: ({ looks }) => looks.some((look) => look === 'ghost' || look === 'unsure'),
  lost: ({ looks }) => looks.some((look) => look === 'lost' || look === 'presumed'),
  reachable: ({ reaches }) => reaches.length > 0
};

function hasLine(ties: readonly IdFeature[], kind: string): boolean {
  return ties.some(({ properties }) => properties?.part === 'line' && properties.kind === kind);
}
