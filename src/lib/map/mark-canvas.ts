import type { Size } from '$lib/static-map/frame';
import { signPoint, type ScreenMark } from '$lib/static-map/cluster-marks';
import { leadingEvent } from '$lib/core/view/leading-events';
import { EXPECTED_SIGN, SIGN } from '$lib/static-map/lay-out';
import { paintSign, type Sign, type SignColours } from './paint-sign';

/** The square that a sign is drawn in, wide enough for its strokes, in pixels. */
const SQUARE = 28;
/** The number at a mark's upper right, as `Mark.svelte` has it: its right and upper edge from the mark's middle, in pixels. */
const COUNT = { right: 21, top: -19, height: 16, padding: 5 };

/** Draws marks that are not buttons: each look of a sign once, and then as an image. */
export class MarkCanvas {
  private readonly signs = new Map<string, HTMLCanvasElement>();

  constructor(
    private readonly surface: HTMLCanvasElement,
    private readonly colours: SignColours,
    /** The typeface of numbers, as CSS names it. */
    private readonly face: string,
    private readonly ratio = window.devicePixelRatio
  ) {}

  /** Draws these marks and no others, on a map of this size. */
  show(marks: readonly ScreenMark[], { width, height }: Size): void {
    const { surface, ratio } = this;
    const pen = surface.getContext('2d');
    if (!pen) return;
    this.fit(Math.floor(width * ratio), Math.floor(height * ratio));
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    pen.clearRect(0, 0, width + 1, height + 1);
    pen.font = `700 11px ${this.face}`;
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    for (const mark of marks) {
      const { members } = mark;
      const { x, y } = signPoint(mark);
      if (x < -SQUARE || y < -SQUARE || x > width + SQUARE || y > height + SQUARE) continue;
      const shown = members.flatMap((member) => member.shown);
      const { known, match } = leadingEvent(shown);
      const sign = {
        status: known.status,
        loose: match !== 'dated' || known.perhaps,
        failed: known.failed
      };
      const size = match === 'expected' ? EXPECTED_SIGN : SIGN;
      // On whole pixels, or it would be blurred.
      const [left, top] = [x, y].map((at) => Math.round((at - SQUARE / 2) * ratio) / ratio);
      pen.drawImage(this.imageOf(sign, size), left ?? x, top ?? y, SQUARE, SQUARE);
      if (shown.length > 1) this.count(pen, shown.length, x, y);
    }
  }

  /** Gives the surface a size, where it has another: the browser then makes it anew. */
  private fit(width: number, height: number): void {
    const { surface } = this;
    if (surface.width === width && surface.height === height) return;
    surface.width = width;
    surface.height = height;
  }

  private imageOf(sign: Sign, size: number): HTMLCanvasElement {
    const key = `${sign.status} ${sign.loose} ${sign.failed} ${size}`;
    const held = this.signs.get(key);
    if (held) return held;
    const image = document.createElement('canvas');
    image.width = image.height = Math.ceil(SQUARE * this.ratio);
    const pen = image.getContext('2d');
    if (pen) {
      const inset = (SQUARE - size) / 2;
      pen.scale(this.ratio, this.ratio);
      pen.translate(inset, inset);
      pen.scale(size / 20, size / 20);
      paintSign(pen, sign, this.colours);
    }
    this.signs.set(key, image);
    return image;
  }

  private count(pen: CanvasRenderingContext2D, number: number, x: number, y: number): void {
    const { right, top, height, padding } = COUNT;
    const text = String(number);
    const width = Math.max(height, pen.measureText(text).width + 2 * padding);
    const left = x + right - width;
    pen.beginPath();
    pen.roundRect(left + 0.5, y + top + 0.5, width - 1, height - 1, height / 2);
    pen.fillStyle = this.colours.ink;
    pen.fill();
    pen.lineWidth = 1;
    pen.strokeStyle = this.colours.panel;
    pen.stroke();
    pen.fillStyle = this.colours.panel;
    pen.fillText(text, left + width / 2, y + top + height / 2 + 0.5);
  }
}
