import { isCountry } from '../core/precision';
import type { Place } from '../core/atlas';
import { expectedOf } from '../core/evidence/expected-of';
import type { AtlasIndex } from '../core/index-atlas';
import type { KnownEvent } from '../core/evidence/known-event';
import { unwrap } from '../core/movement/unwrap';
import { runsFromRight } from '../core/text/isolate';
import { expectedWords } from './expected-words';
import type { IdFeature } from './id-feature';
import { shortenName } from './shorten-name';

/** `rival`: another place that claims give for the event. `outcome`: from where it was expected to where it happened. From the bottom up. */
export const TIE_KINDS = ['rival', 'outcome'] as const;
/** One of them. */
export type TieKind = (typeof TIE_KINDS)[number];

type Tie = { kind: TieKind; from: Place; to: Place };

/**
 * Lines from the places of events to their rival places and, for the selected event, between what was expected and what
 * happened otherwise; with a small mark at each end where the window has none. What is known only to the country is no point to be tied.
 */
export function tieFeatures(
  index: AtlasIndex,
  view: {
    shown: readonly KnownEvent[];
    selected: KnownEvent | null;
    /** Those known that an outcome ties to the selected one, and any others. */
    events: readonly KnownEvent[];
    /** Ids of the places that have marks. */
    marked: ReadonlySet<string>;
  }
): IdFeature[] {
  const { shown, selected, events, marked } = view;
  const told = selected && !shown.includes(selected) ? [...shown, selected] : shown;
  const ties = [
    ...told.flatMap((known) => rivalTies(index, known)),
    ...(selected ? outcomeTies(index, selected, events) : [])
  ];
  const lines = new Map(ties.map((tie) => [idOf(tie), lineOf(tie)]));
  const ends = new Map(
    ties
      .flatMap(({ kind, from, to }) => [from, to].map((place) => ({ kind, place })))
      .filter(({ place }) => !marked.has(place.id))
      .map(({ kind, place }) => [place.id, endOf(kind, place)])
  );
  return [...lines.values(), ...ends.values()];
}

function rivalTies(index: AtlasIndex, known: KnownEvent): Tie[] {
  const rivals = known.rivalries
    .filter(({ field }) => field === 'place')
    .flatMap(({ sides }) => sides.flatMap(([first]) => first?.place ?? []));
  return rivals.flatMap((place) => tieOf(index, 'rival', known.place, place));
}

function outcomeTies(
  index: AtlasIndex,
  selected: KnownEvent,
  events: readonly KnownEvent[]
): Tie[] {
  const happened = selected.failed
    ? events.filter(({ event }) => event.id === selected.event.outcome?.event)
    : [];
  const expected = expectedOf(events, selected.event.id).filter(({ failed }) => failed);
  return [
    ...happened.flatMap(({ place }) => tieOf(index, 'outcome', selected.place, place)),
    ...expected.flatMap(({ place }) => tieOf(index, 'outcome', place, selected.place))
  ];
}

/** One tie; none where the places are the same, or where one of them is no more than a country. */
function tieOf(index: AtlasIndex, kind: TieKind, a: string | null, b: string | null): Tie[] {
  const from = index.places.get(a ?? '');
  const to = index.places.get(b ?? '');
  if (!from || !to || from === to) return [];
  return [from, to].some(isCountry) ? [] : [{ kind, from, to }];
}

function idOf({ kind, from, to }: Tie): string {
  return `${kind}/${from.id}/${to.id}`;
}

const lines = new Map<string, [number, number][]>();

/** Keeps the coordinates of each line, since what has the same is projected once. */
function lineOf(tie: Tie): IdFeature {
  const key = [...tie.from.point, ...tie.to.point].join();
  const coordinates = lines.get(key) ?? unwrap([tie.from.point, tie.to.point]);
  lines.set(key, coordinates);
  return {
    type: 'Feature',
    id: idOf(tie),
    geometry: { type: 'LineString', coordinates },
    properties: {
      part: 'line',
      kind: tie.kind,
      // It may have ended elsewhere, and the other end does not say so.
      told: tie.kind === 'outcome' ? expectedWords(tie.from) : ''
    }
  };
}

/** An end has a ring, but not where all that is known is a region. */
function endOf(kind: TieKind, place: Place): IdFeature {
  const name = runsFromRight(place.name) ? '' : shortenName(place.name);
  return {
    type: 'Feature',
    id: `end/${place.id}`,
    geometry: { type: 'Point', coordinates: place.point },
    properties: { part: 'end', kind, name, ring: place.precision !== 'admin' }
  };
}
