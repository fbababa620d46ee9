import { grown } from '$lib/static-map/label-rules';
import type { GroundShape } from './ground-shape';
import { copiesInSight, type Screen } from './screen';
import { LINE_MARGIN, strokeLine, type LinePen } from './stroke-line';

/** What of a canvas's context is drawn with. */
export type GroundPen = LinePen &
  Pick<
    CanvasRenderingContext2D,
    | 'arc'
    | 'closePath'
    | 'fill'
    | 'fillStyle'
    | 'globalAlpha'
    | 'lineCap'
    | 'lineJoin'
    | 'lineWidth'
    | 'setLineDash'
    | 'strokeStyle'
  >;

type Of<Kind extends GroundShape['kind']> = Extract<GroundShape, { kind: Kind }>;

const itself = (value: number): number => value;

/** Draws shapes from the first at the bottom, in all copies of the world in sight. The pen's unit is a CSS pixel. */
export function paintGround(
  pen: GroundPen,
  shapes: readonly GroundShape[],
  screen: Screen,
  zoom: number
): void {
  pen.lineJoin = 'round';
  for (const shape of shapes) {
    const [first, last] = copiesInSight(shape.at.box, screen, LINE_MARGIN);
    for (let copy = first; copy <= last; copy++) {
      if (shape.kind === 'dot') paintDot(pen, shape, screen, copy);
      else paintLines(pen, shape, screen, copy, zoom);
    }
  }
}

function paintLines(
  pen: GroundPen,
  { at, fill, strokes }: Of<'lines'>,
  screen: Screen,
  copy: number,
  zoom: number
): void {
  const filled = fill ? grown(fill.opacity, zoom, itself) : 0;
  if (fill && filled > 0) {
    pen.fillStyle = fill.colour;
    pen.globalAlpha = filled;
    pen.beginPath();
    for (const points of at.lines) traceRing(pen, points, screen, copy);
    pen.fill('evenodd');
  }
  for (const { colour, opacity, width, dashes, cap } of strokes) {
    const drawn = grown(opacity, zoom, itself);
    if (drawn === 0) continue;
    pen.strokeStyle = colour;
    pen.globalAlpha = drawn;
    pen.lineWidth = grown(width, zoom, itself);
    pen.lineCap = cap;
    pen.setLineDash(dashes as number[]);
    let period = 0;
    for (const length of dashes) period += length;
    for (const points of at.lines) strokeLine(pen, points, screen, copy, period);
  }
}

function traceRing(
  pen: GroundPen,
  points: Float64Array,
  { left, top, side }: Screen,
  copy: number
): void {
  for (let i = 0; i < points.length; i += 2) {
    const x = left + ((points[i] ?? 0) + copy) * side;
    const y = top + (points[i + 1] ?? 0) * side;
    if (i === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
  pen.closePath();
}

function paintDot(
  pen: GroundPen,
  { at, radius, colour, opacity, rim }: Of<'dot'>,
  { left, top, side }: Screen,
  copy: number
): void {
  const x = left + (at.box.left + copy) * side;
  const y = top + at.box.top * side;
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fillStyle = colour;
  pen.globalAlpha = opacity;
  pen.fill();
  pen.beginPath();
  pen.arc(x, y, radius + rim.width / 2, 0, 2 * Math.PI);
  pen.strokeStyle = rim.colour;
  pen.globalAlpha = rim.opacity;
  pen.lineWidth = rim.width;
  pen.setLineDash(NO_DASHES);
  pen.stroke();
}

const NO_DASHES: number[] = [];
