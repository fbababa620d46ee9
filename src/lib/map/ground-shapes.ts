import { AREA_LOOK } from '$lib/static-map/area-look';
import type { IdFeature } from '$lib/static-map/id-feature';
import type { Growth } from '$lib/static-map/label-rules';
import type { LegLine } from '$lib/static-map/leg-lines';
import { legLooks, type LegLook } from '$lib/static-map/leg-looks';
import type { Palette } from '$lib/static-map/palette';
import { REACH_STROKES } from '$lib/static-map/reach-look';
import { TIE_KINDS } from '$lib/static-map/tie-features';
import { TIE_END, TIE_LINES } from '$lib/static-map/tie-look';
import { TRAIL_LOOK, type TrailAge } from '$lib/static-map/trail-look';
import type { GroundShape, Stroke } from './ground-shape';
import { worldLines } from './world-lines';

/** What the atlas shows on the ground of the live map, as features. */
export type GroundFeatures = {
  areas: readonly IdFeature[];
  reaches: readonly IdFeature[];
  legs: readonly IdFeature[];
  ties: readonly IdFeature[];
  trail: readonly IdFeature[];
};

/** The zooms between which areas fade out, where their coarse edges would pass for borders. */
const FADING = { from: 6, to: 8 };

/**
 * The shapes of the features with their looks, from the bottom up: areas and halos of places, the reaches in which travellers may
 * be, legs of journeys by how far they are, ties, the trail of earlier places, and the ends of ties.
 */
export function groundShapes(features: GroundFeatures, palette: Palette): GroundShape[] {
  const held = heldIn(palette);
  const lines = features.ties.filter(({ properties }) => properties?.part === 'line');
  const ends = features.ties.filter(({ properties }) => properties?.ring === true);
  return [
    ...features.areas.map((area) => areaShape(area, palette)),
    ...features.reaches.map((reach) => reachShape(reach, palette)),
    ...legLooks(features.legs).map((look) => held.of(look, legShape)),
    ...TIE_KINDS.flatMap((kind) =>
      lines
        .filter(({ properties }) => properties?.kind === kind)
        .map((tie) => lineShape(tie, TIE_LINES[kind], tieColour(palette, kind), 'butt'))
    ),
    ...features.trail.map((place) => held.of(place, trailShape)),
    ...ends.map((end): GroundShape => ({
      ...TIE_END,
      kind: 'dot',
      at: worldLines(end.geometry),
      colour: palette.land,
      rim: { ...TIE_END.rim, colour: tieColour(palette, end.properties?.kind) }
    }))
  ];
}

/** The shapes of one palette: what stays the same has the same shape, so that a step makes only what it changes. */
class Shapes {
  private readonly made = new WeakMap<object, GroundShape>();

  constructor(private readonly palette: Palette) {}

  of<T extends object>(one: T, make: (one: T, palette: Palette) => GroundShape): GroundShape {
    const shape = this.made.get(one) ?? make(one, this.palette);
    this.made.set(one, shape);
    return shape;
  }
}

const shapes = new WeakMap<Palette, Shapes>();

function heldIn(palette: Palette): Shapes {
  const held = shapes.get(palette) ?? new Shapes(palette);
  shapes.set(palette, held);
  return held;
}

function legShape({ feature, line, colour, quiet }: LegLook, palette: Palette): GroundShape {
  const drawn = quiet ? palette.inkQuiet : journeyColour(palette, colour);
  return lineShape(feature, line, drawn, 'round');
}

function always(value: number): Growth {
  return [[0, value]];
}

function journeyColour({ journeys }: Palette, index: unknown): string {
  return journeys[Number(index)] ?? journeys[0];
}

function tieColour(palette: Palette, kind: unknown): string {
  return kind === 'rival' ? palette.accent : palette.inkQuiet;
}

function strokeOf(line: LegLine, colour: string, cap: Stroke['cap']): Stroke {
  const { width, opacity, dashes = [] } = line;
  return {
    colour,
    opacity: always(opacity),
    width: always(width),
    dashes: dashes.map((length) => length * width),
    cap
  };
}

function lineShape(
  { geometry }: IdFeature,
  line: LegLine,
  colour: string,
  cap: Stroke['cap']
): GroundShape {
  return {
    kind: 'lines',
    at: worldLines(geometry),
    fill: null,
    strokes: [strokeOf(line, colour, cap)]
  };
}

/** Halos, being to scale, do not fade. */
function areaShape({ geometry, properties }: IdFeature, { accent }: Palette): GroundShape {
  const fading = (opacity: number): Growth =>
    properties?.halo
      ? always(opacity)
      : [
          [FADING.from, opacity],
          [FADING.to, 0]
        ];
  const { planned, reported, edge } = AREA_LOOK;
  return {
    kind: 'lines',
    at: worldLines(geometry),
    fill: { colour: accent, opacity: fading(properties?.planned ? planned : reported) },
    strokes: [{ ...strokeOf(edge, accent, 'butt'), opacity: fading(edge.opacity) }]
  };
}

function reachShape({ geometry, properties }: IdFeature, palette: Palette): GroundShape {
  const colour = properties?.presumed
    ? palette.inkQuiet
    : journeyColour(palette, properties?.colour);
  const strokes = REACH_STROKES.map(({ opacity, width }): Stroke => {
    return { colour, opacity: always(opacity), width, dashes: [], cap: 'round' };
  });
  return { kind: 'lines', at: worldLines(geometry), fill: null, strokes };
}

function trailShape({ geometry, properties }: IdFeature, palette: Palette): GroundShape {
  const { radius, rim, opacity } = TRAIL_LOOK;
  return {
    kind: 'dot',
    at: worldLines(geometry),
    radius,
    colour: palette.accent,
    opacity: opacity[properties?.age as TrailAge],
    rim: { ...rim, colour: palette.halo }
  };
}
