import type { Position } from 'geojson';
import type { LonLat } from '../core/lon-lat';
import type { PlaceGroup } from '../core/view/group-by-place';
import { baseLabel, inOrderOfPlacing, type BaseName } from './base-name';
import { selectedMark } from './cluster-marks';
import type { Scene } from './compose-scene';
import { project, projectLine, type Frame, type Size } from './frame';
import type { IdFeature } from './id-feature';
import { layOut, markLabels, SIGN, spacesOf, type Laying, type Layout } from './lay-out';
import type { LegLine } from './leg-lines';
import { legLooks } from './leg-looks';
import { dateLabels } from './line-dates';
import type { Pair } from './mercator';
import { areaFeatures, legFeatures, trailFeatures } from './overlay-features';
import { pathData } from './path-data';
import { pointsOnLines } from './points-on-lines';
import { placeLabels, type Obstacle, type PlacedLabel, type Scales } from './place-labels';
import { projectGroups, projectTravellers } from './project-marks';
import { simplify } from './simplify';
import { TIE_KINDS, type TieKind } from './tie-features';
import { tieLabels } from './tie-labels';
import type { TrailAge } from './trail-look';

/** An area or a halo: path data. */
export type DrawnArea = { id: string; d: string; planned: boolean };
/** A reach: path data, and the index of its journey's colour; a presumed one is quiet. */
export type DrawnReach = { id: string; d: string; colour: number; quiet: boolean };
/** A leg: path data and line style. */
export type DrawnLeg = {
  id: string;
  d: string;
  /** The index of its journey colour. */
  colour: number;
  quiet: boolean;
  line: LegLine;
};
/** A tie: path data. */
export type DrawnTie = { id: string; d: string; kind: TieKind };
/** A dot of the trail, in pixels of the frame. */
export type DrawnDot = { id: string; x: number; y: number; age: TrailAge };
/** The ring at an end of a tie, in pixels of the frame. */
export type DrawnEnd = { id: string; x: number; y: number; kind: TieKind };

/** The lines on the ground, which scale with the frame. Paths are in whole numbers of which `GRAIN` make a pixel. */
export type Lines = { reaches: DrawnReach[]; legs: DrawnLeg[]; ties: DrawnTie[] };
/** All shapes on the ground. */
export type Shapes = Lines & { areas: DrawnArea[] };

/** The signs and names, which keep their size. Points are in pixels of the frame. */
export type Signs = Layout & { trail: DrawnDot[]; ends: DrawnEnd[]; labels: PlacedLabel[] };

/** How many units of path data make a pixel. */
export const GRAIN = 2;

/** The least step of a line, in pixels. */
const TOLERANCE = 0.5;

/** The areas of events that are chosen or have the pointer, by their ids, drawn into a frame. */
export function drawAreas(
  groups: readonly PlaceGroup[],
  chosen: readonly (string | null)[],
  frame: Frame
): DrawnArea[] {
  return areaFeatures(groups, chosen).map(({ id, geometry, properties }) => ({
    id,
    planned: properties?.planned === true,
    d: draw(frame, ringsOf(geometry), true)
  }));
}

/** The lines of a scene, drawn into a frame. */
export function drawLines({ index, legs, reaches, ties }: Scene, frame: Frame): Lines {
  return {
    reaches: reaches.flatMap((reach) => {
      const { id, properties } = reach;
      const d = drawLine(frame, reach);
      const colour = Number(properties?.colour);
      return d === '' ? [] : [{ id, d, colour, quiet: properties?.presumed === true }];
    }),
    legs: legLooks(legFeatures(index, legs)).flatMap(({ feature, ...look }) => {
      const d = drawLine(frame, feature);
      return d === '' ? [] : [{ id: feature.id, d, ...look }];
    }),
    ties: TIE_KINDS.flatMap((kind) =>
      ties.flatMap((tie) => {
        if (tie.properties?.kind !== kind) return [];
        const d = drawLine(frame, tie);
        return d === '' ? [] : [{ id: tie.id, d, kind }];
      })
    )
  };
}

function drawLine(frame: Frame, { geometry }: IdFeature): string {
  return geometry.type === 'LineString' ? draw(frame, [geometry.coordinates], false) : '';
}

function draw(frame: Frame, lines: readonly Position[][], closed: boolean): string {
  const drawn = lines.map((line) =>
    simplify(projectLine(frame, line as LonLat[]), TOLERANCE).map(([x, y]): Pair => [
      x * GRAIN,
      y * GRAIN
    ])
  );
  return pathData(drawn, closed);
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
  /** Where marks and travellers stand already; laid out here if omitted. */
  layout?: Layout | undefined;
};

/**
 * The trail, marks and names of a scene, placed in a frame so that no name covers another at any of the scales; marks merge if
 * they would overlap at the smallest. `names` are those of the base map.
 */
export function placeSigns(
  scene: Scene,
  names: readonly BaseName[],
  frame: Frame,
  scales: Scales,
  { strong = null, sign = SIGN, bounds, taken = [], beyond = 0, layout }: Placing = {}
): Signs {
  const { index, legs, dates, ties, reaches, trail } = scene;
  const onFrame = (at: LonLat) => project(frame, at);
  const laid = layout ?? layOutScene(scene, frame, { scales, sign, ...(bounds && { bounds }) });
  const obstacles = [...taken, ...spacesOf(index, laid, sign)];
  const labels = markLabels(index, laid.marks, selectedMark(laid.marks, strong), sign);
  const dated = dateLabels(
    dates.map((date) => ({ ...date, at: onFrame(date.position) })),
    scales.from
  ).map(({ label }) => label);
  const zoom = frame.zoom + Math.log2(scales.to);
  const tied = tieLabels([...reaches, ...ties], frame, zoom);
  const base = inOrderOfPlacing(
    names.filter(({ at, from }) => from <= zoom && isWithin(onFrame(at), frame, beyond)),
    pointsOnLines(index, legs)
  ).map((one) => baseLabel(one, onFrame(one.at), zoom));
  return {
    trail: trailFeatures(index, trail).flatMap((dot) =>
      pointsOf(dot, frame).map((at) => ({ ...at, age: dot.properties?.age as TrailAge }))
    ),
    ends: ties
      .filter(({ properties }) => properties?.ring === true)
      .flatMap((end) =>
        pointsOf(end, frame).map((at) => ({ ...at, kind: end.properties?.kind as TieKind }))
      ),
    ...laid,
    labels: placeLabels([...labels, ...dated, ...tied, ...base], obstacles, scales, bounds)
  };
}

/** Lays out the marks and travellers of a scene in a frame. */
export function layOutScene(
  { index, groups, travellers }: Pick<Scene, 'index' | 'groups' | 'travellers'>,
  frame: Frame,
  laying: Laying
): Layout {
  const onFrame = (at: LonLat) => project(frame, at);
  return layOut(
    index,
    projectGroups(groups, onFrame),
    projectTravellers(travellers, onFrame),
    laying
  );
}

function pointsOf(
  { id, geometry }: IdFeature,
  frame: Frame
): { id: string; x: number; y: number }[] {
  if (geometry.type !== 'Point') return [];
  const [x, y] = project(frame, geometry.coordinates as LonLat);
  return [{ id, x, y }];
}

function ringsOf(geometry: { type: string; coordinates: unknown }): Position[][] {
  if (geometry.type === 'MultiPolygon') return (geometry.coordinates as Position[][][]).flat();
  return geometry.type === 'Polygon' ? (geometry.coordinates as Position[][]) : [];
}

function isWithin([x, y]: Pair, { width, height }: Size, beyond: number): boolean {
  return x >= -beyond && y >= -beyond && x <= width + beyond && y <= height + beyond;
}
