import { distance } from '@turf/distance';
import type { LonLat } from '../core/lon-lat';
import { extent } from '../core/extent';
import {
  COUNTRIES_FROM,
  COUNTRY_SIZES,
  grown,
  SPACING,
  TOWN_SIZES,
  TOWNS_FROM,
  WATER_SIZES,
  type BaseNameKind,
  type Growth
} from './label-rules';
import { TOWN_REACH_KM } from './points-on-lines';
import { textWidth, wrapText } from './text-width';
import type { Label } from './place-labels';

/** A name of the base map. */
export type BaseName = {
  name: string;
  kind: BaseNameKind;
  at: LonLat;
  /** Importance, the highest being 0 (towns) or 1 (countries); 0 for waters. */
  rank: number;
  /** The zoom from which it is shown. */
  from: number;
};

/** The zoom from which a town or country of a rank is shown. */
export function shownFrom(kind: 'town' | 'country', rank: number): number {
  const steps = kind === 'town' ? TOWNS_FROM : COUNTRIES_FROM;
  return steps.find(([, lowest]) => rank <= lowest)?.[0] ?? Infinity;
}

function sizeAt({ kind, rank }: BaseName, zoom: number): number {
  const byRank = (sizes: Growth): number => grown(sizes, rank, (size) => size);
  if (kind === 'country') return grown(COUNTRY_SIZES, zoom, byRank);
  if (kind === 'town' || kind === 'capital') return grown(TOWN_SIZES, zoom, byRank);
  const size = kind === 'ocean' || kind === 'sea' ? kind : 'smaller';
  return grown(WATER_SIZES, zoom, (sizes) => sizes[size]);
}

/** The gap between a town's name and its centre, in letter heights. */
const TOWN_GAP = 0.6;
/** Radius of its dot with some clearance, in pixels. */
const TOWN_DOT = 3;
/** Ems per line. */
const LINE = { country: 9, water: 10 };

/** The label of a name at a zoom, `at` in pixels of the frame: a town's beside its dot, any other's centred. */
export function baseLabel(one: BaseName, at: [number, number], zoom: number): Label {
  const { name, kind } = one;
  const size = Math.round(sizeAt(one, zoom) * 2) / 2;
  const spacing = SPACING[kind];
  const isTown = kind === 'town' || kind === 'capital';
  const text = kind === 'country' ? name.toUpperCase() : name;
  const lines = isTown
    ? [text]
    : wrapText(text, kind === 'country' ? LINE.country : LINE.water, spacing);
  return {
    id: `${kind} ${name} ${one.at.join()}`,
    kind,
    lines,
    at,
    size,
    spacing,
    width: extent(lines.map((line) => textWidth(line, { size, spacing }))).to,
    gap: isTown ? size * TOWN_GAP : null,
    ...(isTown && { dot: TOWN_DOT })
  };
}

/**
 * Names in placing order: countries, waters, towns near any of the given points, other towns, each from the most important
 * down.
 */
export function inOrderOfPlacing(
  names: readonly BaseName[],
  points: readonly LonLat[]
): BaseName[] {
  const near = (at: LonLat) => points.some((point) => distance(at, point) <= TOWN_REACH_KM);
  const groups = new Map(
    names.map((one) => {
      const town = one.kind === 'town' || one.kind === 'capital';
      return [one, one.kind === 'country' ? 0 : !town ? 1 : near(one.at) ? 2 : 3];
    })
  );
  const group = (one: BaseName) => groups.get(one) ?? 0;
  return [...names].sort(
    (a, b) =>
      group(a) - group(b) || a.rank - b.rank || a.from - b.from || (a.name < b.name ? -1 : 1)
  );
}
