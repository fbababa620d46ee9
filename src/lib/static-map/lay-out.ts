import type { AtlasIndex } from '../core/index-atlas';
import { extent } from '../core/extent';
import { runsFromRight } from '../core/text/isolate';
import {
  clusterMarks,
  isCountryMark,
  markLabel,
  type Projected,
  type ScreenMark
} from './cluster-marks';
import { MARK_NAME_SIZE } from './label-rules';
import { countryHalfWidth, makeRoom, VEHICLE_SIZE } from './make-room';
import type { Pair } from './mercator';
import {
  placeLabels,
  type Label,
  type Obstacle,
  type PlacedLabel,
  type Scales
} from './place-labels';
import type { TravellerMark } from './place-travellers';
import { textWidth, wrapText } from './text-width';
import { vehicleName } from './vehicle-name';

/** How close two marks may come before they merge, in pixels. */
export const MARK_REACH = 28;

/** Default width of a sign in pixels, that of one whose events are all still expected, and the clearance around it. */
export const SIGN = 22;
export const EXPECTED_SIGN = 17;
const SIGN_MARGIN = 3;

/** The number at the shoulder of a sign: its height, its width with one digit and what each further one adds, and how far from the middle of the sign its right and lower edges are; in pixels. */
const COUNT = { height: 16, width: 15, digit: 7, right: 18, bottom: -3 };

/** Distance of a mark's name from its sign, and from a sign with a count at its shoulder; in pixels. */
const NAME_GAP = 4;
const COUNT_GAP = 9;
/** The width at which a mark's name is broken, in ems. */
const NAME_EMS = 14;

/** How far from a traveller its name stands, in pixels, and how far where it is crowded. */
const VEHICLE_GAP = 17;
const VEHICLE_FARTHER = [32, 48, 72, 104];

/** A traveller and its position on a map, in pixels from the upper left at scale 1. */
export type ProjectedTraveller = TravellerMark & { x: number; y: number };

/** A traveller where it is drawn, with its name if there is room for it. */
export type LaidTraveller = ProjectedTraveller & { name: PlacedLabel | null };

/** Where marks and travellers stand on a map. */
export type Layout = { marks: ScreenMark[]; travellers: LaidTraveller[] };

/** How marks and travellers are laid out; anything omitted is as on the live map. */
export type Laying = {
  /** The range of scales for which it must hold. */
  scales?: Scales;
  /** The size, in pixels, that the names of travellers in it stay in if they can. */
  bounds?: { width: number; height: number };
  /** Width of a sign, in pixels. */
  sign?: number;
};

/**
 * Lays out what stands over a map. A traveller is where it is, always: on its line, or at its last fix; all else makes room for it,
 * the marks first, then the names of travellers, which are written beside them.
 */
export function layOut(
  index: AtlasIndex,
  projected: readonly Projected[],
  vehicles: readonly ProjectedTraveller[],
  { scales = { from: 1, to: 1 }, bounds, sign = SIGN }: Laying = {}
): Layout {
  const reach = MARK_REACH / scales.from;
  const marks = makeRoom(index, clusterMarks(projected, reach), vehicles, scales, MARK_REACH);
  // Most days have no traveller, and all this is done with every frame of a movement.
  if (vehicles.length === 0) return { marks, travellers: [] };
  const taken = [
    ...marks.flatMap((mark) => markSpaces(index, mark, sign)),
    ...vehicles.map(vehicleSpace)
  ];
  const travellers = vehicles.map((vehicle): LaidTraveller => {
    const label = vehicleLabel(index, vehicle);
    const [within] = placeLabels([label], taken, scales, bounds);
    const name = within ?? (bounds && placeLabels([label], taken, scales)[0]) ?? null;
    if (name) taken.push(labelSpace(name));
    return { ...vehicle, name };
  });
  return { marks, travellers };
}

/** What the names of marks and of the base map may not cover: marks, travellers and the names of these. */
export function spacesOf(
  index: AtlasIndex,
  { marks, travellers }: Layout,
  sign = SIGN
): Obstacle[] {
  return [
    ...travellers.map(vehicleSpace),
    ...travellers.flatMap(({ name }) => (name ? [labelSpace(name)] : [])),
    ...marks.flatMap((mark) => markSpaces(index, mark, sign))
  ];
}

/** The names beside marks, in the order in which they are placed: that of the place with the id `strong` goes first. */
export function markLabels(
  index: AtlasIndex,
  marks: readonly ScreenMark[],
  strong: string | null,
  sign = SIGN
): Label[] {
  return marks
    .filter((mark) => !isCountryMark(mark))
    .map((mark) => nameLabel(index, mark, mark.id === strong, sign))
    .sort((a, b) => Number(b.kind === 'strong') - Number(a.kind === 'strong'));
}

/** A mark's sign and the number at its shoulder; for a country, its name. */
function markSpaces(index: AtlasIndex, mark: ScreenMark, sign: number): Obstacle[] {
  const at: Pair = [mark.x, mark.y];
  if (isCountryMark(mark))
    return [{ at, width: 2 * countryHalfWidth(index, mark) + 28, height: 28 }];
  const side = sign + SIGN_MARGIN;
  const { aside: [x, y] = [0, 0] } = mark;
  const count = countOf(mark);
  const width = COUNT.width + COUNT.digit * (String(count).length - 1);
  const middle: Pair = [x + COUNT.right - width / 2, y + COUNT.bottom - COUNT.height / 2];
  return [
    { at, aside: mark.aside, width: side, height: side },
    ...(count > 1 ? [{ at, aside: middle, width, height: COUNT.height }] : [])
  ];
}

function vehicleSpace({ x, y }: { x: number; y: number }): Obstacle {
  return { at: [x, y], width: VEHICLE_SIZE, height: VEHICLE_SIZE };
}

function labelSpace(label: PlacedLabel): Obstacle {
  const { at, box } = label;
  const aside: Pair = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return { at, aside, width: box.right - box.left, height: box.bottom - box.top };
}

function vehicleLabel(index: AtlasIndex, { x, y, traveller }: ProjectedTraveller): Label {
  const name = vehicleName(index, traveller);
  return {
    id: `traveller ${traveller.journey.journey.id}`,
    kind: 'vehicle',
    lines: [name],
    at: [x, y],
    size: MARK_NAME_SIZE,
    spacing: 0,
    width: textWidth(name, { size: MARK_NAME_SIZE, bold: true }),
    gap: VEHICLE_GAP,
    farther: VEHICLE_FARTHER
  };
}

function countOf({ members }: ScreenMark): number {
  return members.reduce((sum, { shown }) => sum + shown.length, 0);
}

function nameLabel(index: AtlasIndex, mark: ScreenMark, strong: boolean, sign: number): Label {
  const name = markLabel(index, mark.members);
  // What has a direction of its own is not broken.
  const lines = runsFromRight(name) ? [name] : wrapText(name, NAME_EMS);
  return {
    id: `mark ${mark.id}`,
    kind: strong ? 'strong' : 'mark',
    lines,
    at: [mark.x, mark.y],
    aside: mark.aside,
    size: MARK_NAME_SIZE,
    spacing: 0,
    width: extent(lines.map((line) => textWidth(line, { size: MARK_NAME_SIZE, bold: strong }))).to,
    gap: sign / 2 + (countOf(mark) > 1 ? COUNT_GAP : NAME_GAP)
  };
}
