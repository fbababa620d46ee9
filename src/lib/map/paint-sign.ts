import type { EventKind } from '$lib/core/atlas';
import type { Status } from '$lib/core/evidence/status';
import { KIND_GLYPHS } from '$lib/symbols/kind-glyphs';
import {
  GLYPH_UNDER_WIDTH,
  GLYPH_WIDTH,
  HALF,
  RING,
  RING_DASHES,
  STRIKE
} from '$lib/symbols/sign-shapes';

/** What a sign shows. */
export type Sign = { status: Status; kind: EventKind; loose: boolean; failed: boolean };

/** The interface's colours that signs are drawn in, as CSS computes them. */
export type SignColours = Record<
  'ink' | 'inkQuiet' | 'panel' | 'accent' | 'onAccent' | 'planned',
  string
>;

/** Draws a sign as `StatusSign.svelte` does, on a square of 20 units from the pen's origin. */
export function paintSign(pen: CanvasRenderingContext2D, sign: Sign, colours: SignColours): void {
  const { status, kind, loose, failed } = sign;
  const struck = failed || status === 'retracted';
  pen.globalAlpha = loose ? 0.72 : 1;
  paintRing(pen, sign, colours);
  if (!struck) paintGlyph(pen, status, KIND_GLYPHS[kind], colours);
  else stroke(pen, STRIKE, colours.inkQuiet, failed ? 1.5 : 2);
}

function paintRing(
  pen: CanvasRenderingContext2D,
  { status, failed }: Sign,
  { accent, inkQuiet, panel, planned }: SignColours
): void {
  const ring = new Path2D();
  ring.arc(RING.cx, RING.cy, RING.r, 0, 2 * Math.PI);
  pen.fillStyle = status === 'corroborated' ? accent : panel;
  pen.fill(ring);
  pen.strokeStyle = { planned, retracted: inkQuiet }[status as string] ?? accent;
  pen.lineWidth = failed ? 1.5 : 2;
  pen.setLineDash(status === 'planned' ? RING_DASHES.split(' ').map(Number) : []);
  pen.stroke(ring);
  pen.setLineDash([]);
  if (status !== 'disputed') return;
  pen.fillStyle = accent;
  pen.fill(new Path2D(HALF));
}

function paintGlyph(
  pen: CanvasRenderingContext2D,
  status: Status,
  glyph: string,
  { accent, ink, onAccent, panel, planned }: SignColours
): void {
  const colour: Partial<Record<Status, string>> = {
    corroborated: onAccent,
    planned,
    disputed: ink
  };
  pen.save();
  pen.translate(-3, -3);
  pen.scale(1.3, 1.3);
  if (status === 'disputed') stroke(pen, glyph, panel, GLYPH_UNDER_WIDTH);
  stroke(pen, glyph, colour[status] ?? accent, GLYPH_WIDTH);
  pen.restore();
}

function stroke(pen: CanvasRenderingContext2D, path: string, colour: string, width: number): void {
  pen.lineCap = pen.lineJoin = 'round';
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.stroke(new Path2D(path));
}
