import { LngLat } from 'maplibre-gl';
import { beforeEach, expect, test } from 'vitest';
import { GroundCanvas } from '../../src/lib/map/ground-canvas';
import type { GroundShape } from '../../src/lib/map/ground-shape';
import { worldLines } from '../../src/lib/map/world-lines';
import { recordedPen } from './recorded-pen';

const SIZE = { width: 300, height: 200 };
const dot: GroundShape = {
  kind: 'dot',
  at: worldLines({ type: 'Point', coordinates: [131, 43] }),
  radius: 3,
  colour: 'red',
  opacity: 1,
  rim: { colour: 'white', opacity: 1, width: 1 }
};

let camera: { lng: number; lat: number; zoom: number };
let ratio: number;
let frames: Map<number, () => void>;
let listeners: (() => void)[];
/** The places of the dots drawn since the canvas was last emptied, and how often it was. */
let dots: () => number[][];
let emptied: number;
let surface: { width: number; height: number; style: { width: string; height: string } };
let canvas: GroundCanvas;

beforeEach(() => {
  camera = { lng: 131, lat: 43, zoom: 5 };
  ratio = 2;
  frames = new Map();
  listeners = [];
  emptied = 0;
  const { pen, drawn } = recordedPen();
  const context = Object.assign(pen, {
    setTransform: () => undefined,
    clearRect: () => {
      emptied += 1;
      drawn.length = 0;
    }
  });
  dots = () => drawn.filter(({ by }) => by === 'fill').map(({ paths }) => paths[0]?.[0] ?? []);
  const made = { width: 0, height: 0, style: { width: '', height: '' }, getContext: () => context };
  surface = made;
  const map = {
    getCenter: () => new LngLat(camera.lng, camera.lat),
    getZoom: () => camera.zoom,
    on: (_: 'render', listener: () => void) => listeners.push(listener),
    off: (_: 'render', listener: () => void) =>
      (listeners = listeners.filter((other) => other !== listener))
  };
  let ids = 0;
  canvas = new GroundCanvas(made, map, {
    get devicePixelRatio() {
      return ratio;
    },
    requestAnimationFrame: (draw) => {
      frames.set((ids += 1), draw);
      return ids;
    },
    cancelAnimationFrame: (id) => frames.delete(id)
  });
});

function nextFrame(): void {
  const due = [...frames.values()];
  frames.clear();
  for (const draw of due) draw();
}

function render(): void {
  for (const listener of listeners) listener();
}

test('what changes several times before a frame is drawn once, the last of it, and nothing before', () => {
  canvas.show([dot, dot], SIZE);
  canvas.show([dot], SIZE);
  expect(emptied).toBe(0);
  nextFrame();
  expect([emptied, dots()]).toEqual([1, [[150, 103]]]);
  nextFrame();
  expect(emptied).toBe(1);
});

test('a render of the map that has not moved draws nothing', () => {
  canvas.show([dot], SIZE);
  nextFrame();
  render();
  expect(emptied).toBe(1);
});

test('a map that has moved takes the shapes along in the frame that it renders', () => {
  canvas.show([dot], SIZE);
  nextFrame();
  camera.lng -= (10 / (512 * 2 ** 5)) * 360;
  render();
  expect(emptied).toBe(2);
  expect(dots()[0]?.[0]).toBeCloseTo(160);
  camera.zoom = 6;
  render();
  expect(dots()[0]?.[0]).toBeCloseTo(170);
});

test('what is to be drawn is drawn with the map where that renders first, and not again', () => {
  canvas.show([dot], SIZE);
  render();
  nextFrame();
  expect(emptied).toBe(1);
});

test('the canvas has the map’s size in device pixels, whichever screen it is on', () => {
  canvas.show([dot], SIZE);
  nextFrame();
  expect(surface).toMatchObject({ width: 600, height: 400, style: { width: '300px' } });
  ratio = 1.5;
  canvas.show([dot], { width: 301, height: 200 });
  nextFrame();
  expect(surface).toMatchObject({ width: 451, height: 300, style: { width: '301px' } });
});

test('once removed, it draws no more', () => {
  canvas.show([dot], SIZE);
  canvas.remove();
  nextFrame();
  render();
  expect(emptied).toBe(0);
});
