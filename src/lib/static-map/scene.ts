import type { Position } from 'geojson';
import type { LonLat } from '../core/lon-lat';
import type { AtlasIndex } from '../core/index-atlas';
import type { LegProgress } from '../core/movement/journey-progress';
import type { TrailPoint } from '../core/movement/trail';
import type { PlaceGroup } from '../core/view/group-by-place';
import { baseLabel, inOrderOfPlacing, type BaseName } from './base-name';
import { selectedMark } from './cluster-marks';
import { project, projectLine, type Frame, type Size } from './frame';
import { layOut, markLabels, SIGN, spacesOf, type Layout } from './lay-out';
import type { LegLine } from './leg-lines';
import { legLooks } from './leg-looks';
import { dateLabels, type LineDate } from './line-dates';
import type { Pair } from './mercator';
import { areaFeatures, legFeatures, trailFeatures } from './overlay-features';
import { pathData } from './path-data';
import { pointsOnLines } from './points-on-lines';
import { placeLabels, type Obstacle, type PlacedLabel, type Scales } from './place-labels';
import type { TravellerMark } from './place-travellers';
import { projectGroups, projectTravellers } from './project-marks';
import { simplify } from './simplify';
import type { TrailAge } from './trail-look';

/** What an atlas draws over the ground at a time. */
export type SceneInput = {
  index: AtlasIndex;
  /** The events of the window, by place. */
  groups: readonly PlaceGroup[];
  /** The ids of events that are chosen or have the pointer. */
  chosen: readonly (string | null)[];
  legs: readonly LegProgress[];
  travellers: readonly TravellerMark[];
  /** Along the lines travelled. */
  dates: readonly LineDate[];
  trail: readonly TrailPoint[];
  /** Names of the base map. */
  names: readonly BaseName[];
};

/** An area or a halo: path data. */
export type DrawnArea = { id: string; d: string; planned: boolean };
/** A leg: path data and line style. */
export type DrawnLeg = {
  id: string;
  d: string;
  /** The index of its journey colour. */
  colour: number;
  quiet: boolean;
  line: LegLine;
};
/** A dot of the trail, in pixels of the frame. */
export type DrawnDot = { id: string; x: number; y: number; age: TrailAge };

/** The shapes on the ground, which scale with the frame. Paths are in whole numbers of which `GRAIN` make a pixel. */
export type Shapes = { areas: DrawnArea[]; legs: DrawnLeg[] };

/** The signs and names, which keep their size. Points are in pixels of the frame. */
export type Signs = Layout & { trail: DrawnDot[]; labels: PlacedLabel[] };

/** How many units of path data make a pixel. */
export const GRAIN = 2;

/** The least step of a line, in pixels. */
const TOLERANCE = 0.5;

/** The areas and legs of a time, drawn into a frame. */
export function drawShapes({ index, groups, chosen, legs }: SceneInput, frame: Frame): Shapes {
  const draw = (lines: Position[][], closed: boolean) =>
    pathData(
      lines.map((line) =>
        simplify(projectLine(frame, line as LonLat[]), TOLERANCE).map(([x, y]): Pair => [
          x * GRAIN,
          y * GRAIN
        ])
      ),
      closed
    );
  const areas = areaFeatures(groups, chosen).map(({ id, geometry, properties }): DrawnArea => ({
    id,
    planned: properties?.planned === true,
    d: draw(ringsOf(geometry), true)
  }));
  const drawn = legLooks(legFeatures(index, legs)).flatMap(
    ({ feature: { id, geometry }, ...look }): DrawnLeg[] => {
      const d = geometry.type === 'LineString' ? draw([geometry.coordinates], false) : '';
      return d === '' ? [] : [{ id, d, ...look }];
    }
  );
  return { areas, legs: drawn };
}

/** How signs are placed; anything omitted is as on the live map. */
export type Placing = {
  /** The id of the place whose name is bold and goes first. */
  strong?: string | null;
  /** Width of a sign, in pixels. */
  sign?: number;
  /** The size, in pixels, names must stay in. */
  bounds?: Size;
  /** What else names avoid. */
  taken?: readonly Obstacle[];
  /** How far outside the frame names of the base map are still placed, in pixels: a page may be larger than its frame. */
  beyond?: number;
};

/**
 * The trail, marks and names of a time, placed in a frame so that no name covers another at any of the scales; marks merge if
 * they would overlap at the smallest.
 */
export function placeSigns(
  { index, groups, legs, travellers, dates, trail, names }: SceneInput,
  frame: Frame,
  scales: Scales,
  { strong = null, sign = SIGN, bounds, taken = [], beyond = 0 }: Placing = {}
): Signs {
  const layout = layOut(
    index,
    projectGroups(groups, (at) => project(frame, at)),
    projectTravellers(travellers, (at) => project(frame, at)),
    { scales, sign, ...(bounds && { bounds }) }
  );
  const obstacles = [...taken, ...spacesOf(index, layout, sign)];
  const labels = markLabels(index, layout.marks, selectedMark(layout.marks, strong), sign);
  const dated = dateLabels(
    dates.map((date) => ({ ...date, at: project(frame, date.position) })),
    scales.from
  ).map(({ label }) => label);
  const zoom = frame.zoom + Math.log2(scales.to);
  const base = inOrderOfPlacing(
    names.filter(({ at, from }) => from <= zoom && isWithin(project(frame, at), frame, beyond)),
    pointsOnLines(index, legs)
  ).map((one) => baseLabel(one, project(frame, one.at), zoom));
  return {
    trail: trailFeatures(index, trail).flatMap(({ id, geometry, properties }) => {
      if (geometry.type !== 'Point') return [];
      const [x, y] = project(frame, geometry.coordinates as LonLat);
      return [{ id, x, y, age: properties?.age as TrailAge }];
    }),
    ...layout,
    labels: placeLabels([...labels, ...dated, ...base], obstacles, scales, bounds)
  };
}

function ringsOf(geometry: { type: string; coordinates: unknown }): Position[][] {
  if (geometry.type === 'MultiPolygon') return (geometry.coordinates as Position[][][]).flat();
  return geometry.type === 'Polygon' ? (geometry.coordinates as Position[][]) : [];
}

function isWithin([x, y]: Pair, { width, height }: Size, beyond: number): boolean {
  return x >= -beyond && y >= -beyond && x <= width + beyond && y <= height + beyond;
}
