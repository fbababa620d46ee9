import type { Status } from '$lib/core/evidence/status';
import { HALF, RING, RING_DASHES, STRIKE } from '$lib/symbols/sign-shapes';

/** What a sign shows. */
export type Sign = { status: Status; loose: boolean; failed: boolean };

/** The interface's colours that signs are drawn in, as CSS computes them. */
export type SignColours = Record<'ink' | 'inkQuiet' | 'panel' | 'accent' | 'planned', string>;

/** Draws a sign as `StatusSign.svelte` does, on a square of 20 units from the pen's origin. */
export function paintSign(pen: CanvasRenderingContext2D, sign: Sign, colours: SignColours): void {
  const { status, loose, failed } = sign;
  const struck = failed || status === 'retracted';
  pen.globalAlpha = loose ? 0.72 : 1;
  paintRing(pen, sign, colours);
  if (!struck) return;
  pen.lineCap = 'round';
  pen.strokeStyle = colours.inkQuiet;
  pen.lineWidth = failed ? 1.5 : 2;
  pen.stroke(new Path2D(STRIKE));
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
