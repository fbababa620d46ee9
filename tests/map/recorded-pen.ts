import type { GroundPen } from '../../src/lib/map/paint-ground';

/** Something drawn: `fill` or `stroke`, the points of its path (several lists if it was lifted), and the pen's state. */
export type Drawn = {
  by: 'fill' | 'stroke';
  paths: [x: number, y: number][][];
  colour: string;
  alpha: number;
  width: number;
  cap: string;
  dashes: readonly number[];
  offset: number;
};

/** A pen that records what is drawn with it; an empty path draws nothing. */
export function recordedPen(): { pen: GroundPen; drawn: Drawn[] } {
  const drawn: Drawn[] = [];
  let paths: [number, number][][] = [];
  let dashes: readonly number[] = [];
  const end = (by: Drawn['by']): void => {
    if (paths.length === 0) return;
    const { strokeStyle, fillStyle, globalAlpha: alpha, lineWidth, lineCap, lineDashOffset } = pen;
    drawn.push({
      by,
      paths,
      colour: String(by === 'fill' ? fillStyle : strokeStyle),
      alpha,
      width: lineWidth,
      cap: lineCap,
      dashes,
      offset: lineDashOffset
    });
  };
  const pen: GroundPen = {
    strokeStyle: '',
    fillStyle: '',
    globalAlpha: 1,
    lineWidth: 1,
    lineCap: 'butt',
    lineJoin: 'miter',
    lineDashOffset: 0,
    setLineDash: (lengths: Iterable<number>) => (dashes = [...lengths]),
    beginPath: () => (paths = []),
    moveTo: (x, y) => paths.push([[x, y]]),
    lineTo: (x, y) => paths.at(-1)?.push([x, y]),
    arc: (x, y, radius) => paths.push([[x, y + radius]]),
    closePath: () => undefined,
    fill: () => end('fill'),
    stroke: () => end('stroke')
  };
  return { pen, drawn };
}
