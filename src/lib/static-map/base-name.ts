import type { LonLat } from '../core/atlas';
import { extent } from '../core/extent';
import { textWidth, wrapText } from './text-width';
import type { Label } from './place-labels';

/** What a name of the base map is the name of. */
export type BaseNameKind = 'country' | 'capital' | 'town' | 'ocean' | 'sea' | 'bay' | 'lake';

/** A name of the base map. */
export type BaseName = {
  name: string;
  kind: BaseNameKind;
  at: LonLat;
  /** By importance, the highest being 0 (of towns) or 1 (of countries); 0 of waters. */
  rank: number;
  /** The zoom from which it is shown. */
  from: number;
};

/** Zoom from which towns and countries of a rank are shown, by the highest rank that comes in with it. */
const TOWNS_FROM: [rank: number, zoom: number][] = [
  [3, 3],
  [4, 4],
  [6, 5],
  [8, 6],
  [10, 7],
  [12, 8]
];
const COUNTRIES_FROM: [rank: number, zoom: number][] = [
  [1, 0],
  [2, 2],
  [4, 3],
  [5, 4],
  [6, 5]
];

/** The zoom from which the live map shows a town or a country of a rank. */
export function shownFrom(kind: 'town' | 'country', rank: number): number {
  const steps = kind === 'town' ? TOWNS_FROM : COUNTRIES_FROM;
  return steps.find(([highest]) => rank <= highest)?.[1] ?? Infinity;
}

/** Sizes in pixels at two zooms, between which they grow evenly. */
type Growth = { at: [number, number]; sizes: [number, number] };

function sizeAt({ at: [low, high], sizes: [small, large] }: Growth, zoom: number): number {
  const t = Math.max(0, Math.min(1, (zoom - low) / (high - low)));
  return small + t * (large - small);
}

function growthOf({ kind, rank }: BaseName): Growth {
  const between = (small: number, large: number, steps: number, first = 0) =>
    small + ((large - small) * Math.max(0, Math.min(steps, rank - first))) / steps;
  if (kind === 'country')
    return { at: [2, 6], sizes: [between(11.5, 8.5, 4, 1), between(22, 12, 4, 1)] };
  if (kind === 'town' || kind === 'capital')
    return { at: [3, 6], sizes: [between(12, 10.5, 6), between(16, 11, 8)] };
  const large = kind === 'ocean' ? 22 : kind === 'sea' ? 18 : 13;
  return { at: [2, 6], sizes: [kind === 'ocean' ? 14 : 11.5, large] };
}

const SPACING: Record<BaseNameKind, number> = {
  country: 0.2,
  capital: 0,
  town: 0,
  ocean: 0.14,
  sea: 0.1,
  bay: 0.04,
  lake: 0.04
};

/** How far a town's name stands off its middle, in letter heights. */
const TOWN_GAP = 0.6;
/** Radius of its dot with a little room, in pixels. */
const TOWN_DOT = 3;
/** Ems of a line. */
const LINE = { country: 9, water: 10 };

/** The label of a name at a zoom, `at` in pixels of the frame: a town's beside its dot, any other's in its middle. */
export function baseLabel(one: BaseName, at: [number, number], zoom: number): Label {
  const { name, kind } = one;
  const size = Math.round(sizeAt(growthOf(one), zoom) * 2) / 2;
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

/** Names in the order in which they are placed: countries, waters, towns, each from the most important down. */
export function inOrderOfPlacing(names: readonly BaseName[]): BaseName[] {
  const group = ({ kind }: BaseName) =>
    kind === 'country' ? 0 : kind === 'town' || kind === 'capital' ? 2 : 1;
  return [...names].sort(
    (a, b) =>
      group(a) - group(b) || a.rank - b.rank || a.from - b.from || (a.name < b.name ? -1 : 1)
  );
}
