import { describe, expect, test } from 'vitest';
import { indexAtlas, type AtlasIndex } from '../../src/lib/core/index-atlas';
import type { LonLat } from '../../src/lib/core/lon-lat';
import { localOf } from '../../src/lib/core/time/zone';
import { dayWindow, hourWindow, type Window } from '../../src/lib/core/time/window';
import { atlasAt, type AtlasAt } from '../../src/lib/core/view/atlas-at';
import { isCountryMark, signPoint } from '../../src/lib/static-map/cluster-marks';
import { project, projectLine, type Frame } from '../../src/lib/static-map/frame';
import { homeFrame } from '../../src/lib/static-map/fit-frame';
import {
  layOut,
  markLabels,
  spacesOf,
  type LaidTraveller,
  type Layout
} from '../../src/lib/static-map/lay-out';
import { countryHalfWidth } from '../../src/lib/static-map/make-room';
import { placeLabels, type PlacedLabel } from '../../src/lib/static-map/place-labels';
import { placeTravellers } from '../../src/lib/static-map/place-travellers';
import { projectGroups, projectTravellers } from '../../src/lib/static-map/project-marks';
import { readAtlas } from '../read-atlas';

const ZOOMS = [3, 4.2, 5.5, 7, 9, 11];
const SIZE = { width: 1040, height: 640 };
/** The radius of what a traveller's sign covers whichever way it is turned, in pixels: a rail car is 21 by 11 and has a rim. */
const VEHICLE = 14;
/** The same of a mark's sign. */
const SIGN = 11;

describe.each(['kim-2023', 'hanoi-2019'])('in %s', (id) => {
  const index = indexAtlas(readAtlas(id));

  test('at every hour of every journey, at six zooms, each traveller is on its line or at its last fix, and nothing covers it', () => {
    let drawn = 0;
    for (const window of windowsOfJourneys(index)) {
      const at = atlasAt(index, { window });
      for (const known of placeTravellers(at.travellers))
        for (const zoom of ZOOMS) {
          const frame = { ...homeFrame(index.atlas, SIZE), center: known.position, zoom };
          const layout = laidOut(index, at, frame);
          const laid = layout.travellers.find(
            ({ traveller }) => traveller.journey === known.traveller.journey
          );
          if (!laid) throw new Error('a traveller is not drawn');
          expect(offLine(laid, frame)).toBeLessThan(0.5);
          expect(covering(index, layout)).toEqual([]);
          expect(laid.name).not.toBeNull();
          drawn += 1;
        }
    }
    expect(drawn).toBeGreaterThan(1000);
  });
});

/** Every hour from the first fix of a journey to its last, and each of its days. */
function windowsOfJourneys(index: AtlasIndex): Window[] {
  const { zone } = index.atlas;
  const all = atlasAt(index, { window: dayWindow(0) });
  const days = all.travellers.flatMap(({ journey: { fixes } }) => {
    const [first, last] = [fixes[0], fixes.at(-1)];
    if (!first || !last) return [];
    const [from, to] = [first, last].map(({ time }) => localOf(zone, time.stated.from).day);
    return Array.from({ length: to! - from! + 2 }, (_, i) => from! + i);
  });
  return [...new Set(days)].flatMap((day) => [
    dayWindow(day),
    ...Array.from({ length: 24 }, (_, hour) => hourWindow(day, hour))
  ]);
}

function laidOut(index: AtlasIndex, at: AtlasAt, frame: Frame): Layout {
  const onFrame = (point: LonLat) => project(frame, point);
  return layOut(
    index,
    projectGroups(at.groups, onFrame),
    projectTravellers(placeTravellers(at.travellers), onFrame),
    { bounds: SIZE }
  );
}

/** How far a traveller is drawn from the line that it is on, or from its last fix where it is on none that is a way. */
function offLine({ traveller, x, y }: LaidTraveller, frame: Frame): number {
  if (traveller.state === 'between' && traveller.leg.basis !== 'unknown') {
    const points = projectLine(frame, traveller.leg.way.path);
    return Math.min(...points.slice(1).map((end, i) => toSegment([x, y], points[i]!, end)));
  }
  const fix = 'fix' in traveller ? traveller.fix : 'from' in traveller ? traveller.from : null;
  if (!fix) return Infinity;
  const [atX, atY] = project(frame, fix.position);
  return Math.hypot(atX - x, atY - y);
}

type Pair = readonly [number, number];

function toSegment([x, y]: Pair, [ax, ay]: Pair, [bx, by]: Pair): number {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / square;
  const along = Math.min(Math.max(share, 0), 1);
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

type Disc = { id: string; x: number; y: number; radius: number };
type Box = { id: string; left: number; right: number; top: number; bottom: number };

/** The ids of the marks and names that cover a traveller or its name. */
function covering(index: AtlasIndex, layout: Layout): string[] {
  const { marks, travellers } = layout;
  const discOf = (id: string, at: { x: number; y: number }, radius: number): Disc => ({
    id,
    x: at.x,
    y: at.y,
    radius
  });
  const vehicles = travellers.map((one) => discOf('traveller', one, VEHICLE));
  const signs = marks
    .filter((mark) => !isCountryMark(mark))
    .map((mark) => discOf(mark.id, signPoint(mark), SIGN));
  const countries = marks.filter(isCountryMark).map((mark): Box => {
    const [right, down] = [countryHalfWidth(index, mark), 14];
    const { id, x, y } = mark;
    return { id, left: x - right, right: x + right, top: y - down, bottom: y + down };
  });
  const labels = markLabels(index, marks, null);
  const written = placeLabels(labels, spacesOf(index, layout), { from: 1, to: 1 }).map(boxOf);
  const names = travellers.flatMap(({ name }) => (name ? boxOf(name) : []));
  return [
    ...signs.filter((sign) => vehicles.some((one) => apart(sign, one) < SIGN + VEHICLE)),
    ...[...countries, ...written, ...names].filter((box) =>
      vehicles.some((one) => toBox(one, box) < VEHICLE)
    ),
    ...signs.filter((sign) => names.some((name) => toBox(sign, name) < SIGN)),
    ...[...countries, ...written].filter((box) => names.some((name) => overlap(box, name)))
  ].map(({ id }) => id);
}

function boxOf({ id, at: [x, y], box }: PlacedLabel): Box {
  const { left, right, top, bottom } = box;
  return { id, left: x + left, right: x + right, top: y + top, bottom: y + bottom };
}

function apart(a: Disc, b: Disc): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function toBox({ x, y }: Disc, { left, right, top, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
