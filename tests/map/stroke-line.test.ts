import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LINE_MARGIN, strokeLine } from '../../src/lib/map/stroke-line';
import { recordedPen } from './recorded-pen';

/** One unit of the world's square is one pixel. */
const SCREEN = { width: 100, height: 80, left: 0, top: 0, side: 1 };
const [RIGHT, BOTTOM] = [SCREEN.width + LINE_MARGIN, SCREEN.height + LINE_MARGIN];

type XY = [number, number];

/** The stretches drawn of a line of these points, with the place in its dashes at which each begins. */
function stretches(points: XY[], { period = 0, screen = SCREEN, copy = 0 } = {}) {
  const { pen, drawn } = recordedPen();
  strokeLine(pen, new Float64Array(points.flat()), screen, copy, period);
  return drawn.flatMap(({ paths, offset }) => paths.map((path) => ({ path, offset })));
}

test('a line in sight is drawn whole, in one stroke', () => {
  const line: XY[] = [
    [10, 10],
    [20, 30],
    [90, 70]
  ];
  expect(stretches(line).map(({ path }) => path)).toEqual([line]);
});

test('a copy of the world is drawn so many turns to the east', () => {
  const screen = { ...SCREEN, left: -20, top: 5, side: 50 };
  const [drawn] = stretches(
    [
      [0.5, 0],
      [0.6, 1]
    ],
    { screen, copy: 1 }
  );
  expect(drawn?.path).toEqual([
    [55, 5],
    [60, 55]
  ]);
});

test('a line that leaves the screen is taken up where it comes back, and one that passes is not drawn', () => {
  expect(
    stretches([
      [50, 40],
      [5000, 40],
      [5000, 60],
      [50, 60]
    ]).map(({ path }) => path)
  ).toEqual([
    [
      [50, 40],
      [RIGHT, 40]
    ],
    [
      [RIGHT, 60],
      [50, 60]
    ]
  ]);
  expect(
    stretches([
      [-500, 10],
      [10, -500]
    ])
  ).toEqual([]);
});

test('steps of less than half a pixel are left out, but not the last', () => {
  const [drawn] = stretches([
    [10, 10],
    [10.2, 10],
    [10.3, 10.1],
    [11, 10],
    [11.1, 10]
  ]);
  expect(drawn?.path).toEqual([
    [10, 10],
    [11, 10],
    [11.1, 10]
  ]);
});

const points = fc.array(
  fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 })),
  {
    minLength: 2,
    maxLength: 12
  }
);

test('nothing is drawn outside the screen and its margin', () => {
  fc.assert(
    fc.property(points, (line) => {
      for (const [x, y] of stretches(line).flatMap(({ path }) => path)) {
        expect(x).toBeGreaterThanOrEqual(-LINE_MARGIN - 1e-6);
        expect(x).toBeLessThanOrEqual(RIGHT + 1e-6);
        expect(y).toBeGreaterThanOrEqual(-LINE_MARGIN - 1e-6);
        expect(y).toBeLessThanOrEqual(BOTTOM + 1e-6);
      }
    })
  );
});

test('all of a line that is inside the screen is drawn', () => {
  fc.assert(
    fc.property(points, (line) => {
      const drawn = stretches(line).map(({ path }) => path);
      for (const at of pointsOn(line).filter(isInside)) {
        const apart = drawn.flatMap((path) =>
          path.slice(1).map((to, i) => distance(at, path[i] ?? to, to))
        );
        expect(Math.min(...apart)).toBeLessThan(0.01);
      }
    })
  );
});

/** Points along the steps of a line. */
function pointsOn(line: XY[]): XY[] {
  return line.slice(1).flatMap(([x, y], i) => {
    const [fromX, fromY] = line[i] ?? [x, y];
    return Array.from({ length: 12 }, (_, at): XY => [
      fromX + ((x - fromX) * at) / 11,
      fromY + ((y - fromY) * at) / 11
    ]);
  });
}

function isInside([x, y]: XY): boolean {
  return x >= 0 && x <= SCREEN.width && y >= 0 && y <= SCREEN.height;
}

function distance([x, y]: XY, [ax, ay]: XY, [bx, by]: XY): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const part =
    length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - part * dx, y - ay - part * dy);
}

test('dashes lie where they lay, however much of the line before them is out of sight', () => {
  const line: XY[] = [
    [-1000, 20],
    [-500, 20],
    [60, 20],
    [60, 400],
    [80, 400],
    [80, 10]
  ];
  const drawn = stretches(line, { period: 7 });
  expect(drawn.map(({ path: [from] }) => from)).toEqual([
    [-LINE_MARGIN, 20],
    [80, BOTTOM]
  ]);
  const along = [1000 - LINE_MARGIN, 1060 + 380 + 20 + (400 - BOTTOM)];
  drawn.forEach(({ offset }, i) => expect(offset).toBeCloseTo((along[i] ?? NaN) % 7, 6));
});
