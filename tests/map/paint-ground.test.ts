import { expect, test } from 'vitest';
import type { GroundShape } from '../../src/lib/map/ground-shape';
import { paintGround } from '../../src/lib/map/paint-ground';
import { worldLines } from '../../src/lib/map/world-lines';
import { recordedPen } from './recorded-pen';

/** The whole world on a square of 360 pixels; the screen shows a little more than that across. */
const SCREEN = { width: 400, height: 360, left: 0, top: 0, side: 360 };

const ring = [
  [-90, 0],
  [-80, 0],
  [-80, 10],
  [-90, 0]
];
const area: GroundShape = {
  kind: 'lines',
  at: worldLines({ type: 'Polygon', coordinates: [ring] }),
  fill: {
    colour: 'red',
    opacity: [
      [6, 0.5],
      [8, 0]
    ]
  },
  strokes: [
    {
      colour: 'blue',
      opacity: [
        [6, 1],
        [8, 0]
      ],
      width: [
        [3, 10],
        [5, 20]
      ],
      dashes: [3, 4],
      cap: 'round'
    }
  ]
};
const dot = (lon: number): GroundShape => ({
  kind: 'dot',
  at: worldLines({ type: 'Point', coordinates: [lon, 0] }),
  radius: 3,
  colour: 'red',
  opacity: 0.5,
  rim: { colour: 'white', opacity: 0.6, width: 1 }
});

function painted(shapes: GroundShape[], zoom = 4) {
  const { pen, drawn } = recordedPen();
  paintGround(pen, shapes, SCREEN, zoom);
  return drawn;
}

test('an area is filled and then edged, in the look that it has at the zoom', () => {
  const [fill, edge, ...more] = painted([area]);
  expect(more).toEqual([]);
  expect(fill).toMatchObject({ by: 'fill', colour: 'red', alpha: 0.5 });
  expect(fill?.paths[0]).toHaveLength(4);
  expect(edge).toMatchObject({ by: 'stroke', colour: 'blue', alpha: 1, width: 15, cap: 'round' });
  expect(edge?.dashes).toEqual([3, 4]);
});

test('what has faded out is not drawn', () => {
  expect(painted([area], 7).map(({ alpha }) => alpha)).toEqual([0.25, 0.5]);
  expect(painted([area], 8)).toEqual([]);
});

test('a dot keeps its size, and its rim lies around it without dashes', () => {
  const [, , fill, rim] = painted([area, dot(0)]);
  expect(fill).toMatchObject({ by: 'fill', paths: [[[180, 183]]], alpha: 0.5 });
  expect(rim).toMatchObject({ by: 'stroke', paths: [[[180, 183.5]]], width: 1, dashes: [] });
});

test('what is in sight twice is drawn in both copies of the world, and what is out of sight in none', () => {
  const across = painted([dot(-170)]).flatMap(({ by, paths }) => (by === 'fill' ? paths : []));
  expect(across.map(([[x] = [NaN]]) => Math.round(x))).toEqual([10, 370]);
  expect(painted([dot(90)]).filter(({ by }) => by === 'fill')).toHaveLength(1);
  const { pen, drawn } = recordedPen();
  paintGround(pen, [dot(0), area], { ...SCREEN, top: -2000 }, 4);
  expect(drawn).toEqual([]);
});

test('shapes are drawn from the first at the bottom', () => {
  expect(painted([dot(0), area]).map(({ colour }) => colour)).toEqual([
    'red',
    'white',
    'red',
    'blue'
  ]);
});
